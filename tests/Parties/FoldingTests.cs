using Xunit;

namespace Chancery.Parties.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Côte d’Ivoire", "cote divoire")]
    [InlineData("Cote d'Ivoire", "cote divoire")]
    [InlineData("Da’esh", "daesh")]
    [InlineData("Da'esh", "daesh")]
    [InlineData("Daʿesh", "daesh")]
    [InlineData("Nuku‘alofa", "nukualofa")]
    [InlineData("Sana`a", "sanaa")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("Tu\u0308rkiye", "turkiye")]
    [InlineData("São Tomé & Príncipe", "sao tome and principe")]
    [InlineData("Guinea‑Bissau", "guinea bissau")]
    [InlineData("  Papua\u00a0New\tGuinea ", "papua new guinea")]
    [InlineData("U.S.", "us")]
    [InlineData("Washington, D.C.", "washington dc")]
    [InlineData("ＮＡＴＯ", "nato")]
    [InlineData("Тоҷикистон", "tojikiston")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void Spellings_of_a_name_share_a_key(string name, string key) => Assert.Equal(key, Folding.Fold(name));

    [Fact]
    public void Folding_a_folded_name_changes_nothing() =>
        Assert.All(KnownParties.Countries.SelectMany(country => country.Names), name => Assert.Equal(Folding.Fold(name), Folding.Fold(Folding.Fold(name))));

    [Theory]
    [InlineData("US", true)]
    [InlineData("U.S.", true)]
    [InlineData("M23", true)]
    [InlineData("Nato", false)]
    [InlineData("BiH", false)]
    [InlineData("20", false)]
    public void An_acronym_has_capitals_only(string spelling, bool acronym) => Assert.Equal(acronym, Folding.IsInCapitals(spelling));
}
