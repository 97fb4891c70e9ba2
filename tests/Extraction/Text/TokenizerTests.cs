using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Mr. Al-Tamimi met", "Mr.|Al-Tamimi|met")]
    [InlineData("Norway’s speech", "Norway|’s|speech")]
    [InlineData("H.E. Karim B. Said", "H.E.|Karim|B.|Said")]
    [InlineData("16-17 / 5/2019", "16|-|17|/|5|/|2019")]
    [InlineData("the 3rd COVID-19 wave", "the|3rd|COVID-19|wave")]
    [InlineData("336,000 dollars", "336,000|dollars")]
    [InlineData("Mariam da’Luz", "Mariam|da’Luz")]
    [InlineData("the U.S.-Norway talks", "the|U.S.|-|Norway|talks")]
    public void Words_numbers_and_marks_are_cut(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', new Tokenizer(Vocabulary.Abbreviations).Tokens(text).Select(token => token.Text)));

    [Fact]
    public void Keys_are_plain_lower_case() =>
        Assert.Equal(["al tamimi", "he", "sao"], new Tokenizer(Vocabulary.Abbreviations).Tokens("Al-Tamimi H.E. São").Select(token => token.Key));

    [Fact]
    public void A_small_article_with_a_hyphen_begins_a_name() =>
        Assert.True(new Tokenizer(Vocabulary.Abbreviations).Tokens("al-Tamimi")[0].IsCapital);
}
