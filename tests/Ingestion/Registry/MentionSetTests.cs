using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.Ingestion.Registry;
using Xunit;

namespace Chancery.Ingestion.Tests.Registry;

public sealed class MentionSetTests
{
    private readonly MentionSet _set = new();

    [Fact]
    public void Each_is_mentioned_once_with_the_first_words_that_name_them()
    {
        _set.Add(new Party { Code = "TJ", Name = "Tajikistan" }, new Evidence { Quote = "Tajikistan" });
        _set.Add(new Party { Code = "TJ" }, new Evidence { Quote = "the Tajik side" });
        _set.Add("Amal Nasser", "Foreign Minister", "IQ", null, null);
        _set.Add("Amal Nasser", "the Minister", "IQ", null, null);

        Assert.Equal(
            [
                new Mention { Kind = EntityKind.Country, Code = "TJ", Name = "Tajikistan", Evidence = new Evidence { Quote = "Tajikistan" } },
                new Mention { Kind = EntityKind.Person, Name = "Amal Nasser", Post = "Foreign Minister", Represents = "IQ" },
            ],
            _set.Mentions);
    }

    [Fact]
    public void Namesakes_of_two_parties_are_two()
    {
        _set.Add("Ali Hasan", "", "IQ", null, null);
        _set.Add("Ali Hasan", "", "JO", null, null);
        _set.Resolve(["ent-1", "ent-2"]);

        Assert.Equal(("ent-1", "ent-2", ""), (_set.EntityOf("Ali Hasan", "", "IQ"), _set.EntityOf("Ali Hasan", "", "JO"), _set.EntityOf("Ali Hasan", "", "")));
    }

    [Fact]
    public void A_name_that_bears_no_party_is_the_one_who_does()
    {
        _set.Add("Amal Nasser", "", "IQ", null, null);
        _set.Add("Amal Nasser", "", "", null, null);
        _set.Resolve(["ent-1"]);

        Assert.Equal("ent-1", _set.EntityOf("Amal Nasser", "", ""));
    }

    [Fact]
    public void Who_is_told_by_post_and_party_alone_is_asked_for_with_the_publisher()
    {
        var set = new MentionSet("IQ");
        set.Add("", "Foreign Minister", "TJ", null, null);
        set.Add("", "Prime Minister", "TJ", null, null);
        set.Add("", "Foreign Minister", "TJ", null, null);
        set.Add("", "Foreign Minister", "", null, null);
        set.Resolve(["ent-1", ""]);

        Assert.Equal(["Foreign Minister", "Prime Minister"], set.Mentions.Select(mention => mention.Post));
        Assert.All(set.Mentions, mention => Assert.Equal("IQ", mention.Publisher));
        Assert.Equal(("ent-1", ""), (set.EntityOf("", "Foreign Minister", "TJ"), set.EntityOf("", "Prime Minister", "TJ")));
    }

    [Fact]
    public void Who_has_an_entity_is_not_asked_for()
    {
        var party = new Party { Code = "TJ", EntityId = "ent-9" };
        _set.Add(party, null);

        Assert.Empty(_set.Mentions);
        Assert.Equal("ent-9", _set.EntityOf(party));
    }

    [Fact]
    public void What_the_registry_would_refuse_is_not_sent()
    {
        _set.Add(new string('a', 301), "", "", null, null);
        _set.Add("Amal Nasser", new string('a', 501), "", null, null);

        Assert.Equal(500, Assert.Single(_set.Mentions).Post.Length);
        Assert.Equal("", _set.EntityOf(new string('a', 301), "", ""));
    }

    [Theory]
    [InlineData("IQ", "", true)]
    [InlineData("OSCE", "", true)]
    [InlineData("Lake Basin Commission", "", true)]
    [InlineData("LBC", "Lake Basin Commission", true)]
    [InlineData("LBC", "", false)]
    [InlineData("XX", "Lake Basin Commission", false)]
    [InlineData("iq", "Iraq", false)]
    [InlineData("Iraq", "Iraq", false)]
    [InlineData("ISIS", "Islamic State", false)]
    public void A_party_is_told_by_a_known_code_or_an_organisation_by_its_full_name(string code, string name, bool accepted) =>
        Assert.Equal(accepted, PartyCodes.IsParty(code, name));
}
