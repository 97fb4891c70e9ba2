using Chancery.Contracts.Engagement.V1;
using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Explaining;

public sealed class GroundsTests
{
    private const string Text =
        "Minister in Lima\n\nOn 4 March 2024 the Foreign Minister of Peru, Ana Quispe, arrived in Quito on an official visit. "
        + "The Minister met with the President of Ecuador, Luis Andrade, and discussed trade and investment.";

    private readonly Explanation explanation = new Extractor().Explain(new Source(Text, "PE"));

    [Fact]
    public void The_reading_is_the_same_with_and_without_an_explanation_and_has_grounds_for_each_engagement()
    {
        Assert.Equal(new Extractor().Read(new Source(Text, "PE")), explanation.Extraction);
        Assert.Equal(explanation.Extraction.Engagements.Count, explanation.Grounds.Count);
        Assert.All(explanation.Grounds, grounds => Assert.NotEqual("", grounds.Rule));
    }

    [Fact]
    public void The_rule_is_told_with_its_words()
    {
        var grounds = Meeting();

        Assert.StartsWith("meet", grounds.Rule);
        Assert.Equal("met", grounds.Words.Quote);
    }

    [Fact]
    public void Who_is_named_is_stated_and_who_is_meant_by_an_office_is_referred_to()
    {
        var fields = Meeting().Fields;

        Assert.Equal(GroundKind.Referred, fields.Single(ground => ground.Value == "Ana Quispe").Kind);
        Assert.Equal("Minister", fields.Single(ground => ground.Value == "Ana Quispe").Words.Quote.Split(' ')[^1]);
        Assert.Equal(GroundKind.Stated, fields.Single(ground => ground.Value == "Luis Andrade").Kind);
    }

    [Fact]
    public void A_place_told_of_the_visit_is_inherited_by_the_meeting()
    {
        var place = Meeting().Fields.Single(ground => ground.Field == "place");

        Assert.Equal((GroundKind.Inherited, "Quito, EC", "Quito"), (place.Kind, place.Value, place.Words.Quote));
    }

    [Fact]
    public void Every_field_that_is_explained_is_one_of_the_engagements()
    {
        foreach (var (engagement, grounds) in explanation.Extraction.Engagements.Zip(explanation.Grounds))
        {
            Assert.Equal(engagement.Parties.Select(party => party.Name), Values(grounds, "parties["));
            Assert.Equal(engagement.Participants.Select(participant => participant.Name), Values(grounds, "participants["));
            Assert.Equal(engagement.Topics.Select(topic => topic.ToString()), Values(grounds, "topics["));
            Assert.Equal(engagement.StartDate is null ? 0 : 1, Values(grounds, "start_date").Count());
        }
    }

    private static IEnumerable<string> Values(Grounds grounds, string field) =>
        grounds.Fields.Where(ground => ground.Field.StartsWith(field, StringComparison.Ordinal)).Select(ground => ground.Value);

    private Grounds Meeting() => explanation.Grounds[explanation.Extraction.Engagements.Index().Single(row => row.Item.Type == EngagementType.Meeting).Index];
}
