using Xunit;

namespace Chancery.Extraction.Tests.Assembly;

/// <summary>Whose a topic is: that of the engagement whose sentence names it, or which the sentence goes on with.</summary>
public sealed class TopicRegionTests
{
    private static string[] Topics(string text, string publisher = "NO") =>
        [.. Told.By(publisher, text).Engagements.Select(engagement => $"{engagement.Type} {string.Join('+', engagement.Codes())}: {string.Join(' ', engagement.Topics)}")];

    [Fact]
    public void An_engagements_topics_end_where_the_next_one_is_told() =>
        Assert.Equal(["Meeting NO+SE: TradeInvestment", "Meeting NO+TD: Health"],
            Topics("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg. They spoke of trade. She also met Karim Said, Foreign Minister of Chad. The talks were about vaccines."));

    [Fact]
    public void In_one_sentence_each_has_what_follows_its_own_words() =>
        Assert.Equal(["Meeting NO+SE: TradeInvestment", "Signing NO+TD: Health"],
            Topics("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg to discuss trade and signed an agreement on health with Karim Said, Foreign Minister of Chad."));

    [Fact]
    public void A_sentence_that_names_one_of_several_tells_of_that_one() =>
        Assert.Equal(["Meeting NO+SE: Energy", "Meeting NO+TD: Health"],
            Topics("Foreign Minister Lena Okafor held separate meetings with Swedish Foreign Minister Anna Berg and Karim Said, Foreign Minister of Chad. With the Swedish Minister, wind farms were discussed. The Minister of Chad raised the need for hospitals."));

    [Fact]
    public void In_a_list_each_has_what_stands_beside_it() =>
        Assert.Equal(["Meeting NO+SE: Energy", "Meeting NO+TD: Health"],
            Topics("Foreign Minister Lena Okafor held separate meetings with Swedish Foreign Minister Anna Berg (wind farms) and Karim Said, Foreign Minister of Chad (hospitals)."));

    [Fact]
    public void A_conference_has_the_topic_of_its_name() =>
        Assert.Equal(["Conference NO: CounterTerrorism"], Topics("Foreign Minister Lena Okafor attended the International Conference on Countering Terrorism."));

    [Fact]
    public void An_agreement_has_the_topic_of_its_name_and_of_those_listed_after() =>
        Assert.Equal(["Signing NO+SE: Health EducationScience"],
            Topics("Norway and Sweden signed two instruments:\n\n1. Memorandum between the Ministries of Health;\n\n2. Agreement on scholarships."));

    [Fact]
    public void A_visit_and_a_ceremony_have_none() =>
        Assert.Equal(["Visit NO+SE: "], Topics("Foreign Minister Lena Okafor paid an official visit to Sweden in connection with trade."));

    [Fact]
    public void Credentials_have_those_of_the_conversation_after() =>
        Assert.Equal(["Credentials NO+PT: TransportConnectivity"],
            Topics("The Ambassador of Portugal, Rita Lopes, presented her credentials to King Olav Berg. In the conversation after it direct flights were discussed. A reception for students closed the day."));

    [Fact]
    public void Or_of_the_conversation_in_their_own_sentence() =>
        Assert.Equal(["Credentials NO+PT: TransportConnectivity"],
            Topics("The Ambassador of Portugal, Rita Lopes, presented her credentials to King Olav Berg, and in the talks after it direct flights were discussed."));

    [Fact]
    public void A_speech_is_about_one_thing() =>
        Assert.Equal(["Statement NO: ClimateEnvironment"],
            Topics("Foreign Minister Lena Okafor delivered a speech at the university. She spoke of the climate, of emissions and of how the climate touches trade."));

    [Fact]
    public void The_headline_names_those_of_the_one_engagement_that_it_heads() =>
        Assert.Equal(["Meeting NO+SE: Energy"], Topics("Talks on wind farms\n\nForeign Minister Lena Okafor met Swedish Foreign Minister Anna Berg in Oslo."));

    [Fact]
    public void After_a_message_told_in_a_meeting_its_talks_go_on() =>
        Assert.Equal("Meeting NO+SE: TradeInvestment",
            Topics("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg. Ms. Berg delivered a message from the Prime Minister of Sweden, Per Holm. The discussions turned to trade.")[0]);

    [Fact]
    public void What_others_did_is_not_the_engagements() =>
        Assert.Equal("Meeting NO+SE: TradeInvestment",
            Topics("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg to speak of trade. The Prime Minister of Chad, Karim Said, toured hospitals.")[0]);

    [Theory]
    [InlineData("About the Ministry: it deals with trade and energy.")]
    [InlineData("For further information on visas: tel. 000")]
    [InlineData("Related news\n\nA new railway for the north")]
    public void Boilerplate_tells_nothing_of_the_event(string line) =>
        Assert.Equal(["Meeting NO+SE: "], Topics("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg.\n\n" + line));
}
