using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Frames;

public sealed class EngagementTests
{
    [Theory]
    [InlineData("Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund.", EngagementType.Meeting, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor received the Ambassador of Portugal, Rita Lopes.", EngagementType.Meeting, "Lena Okafor|Rita Lopes", "NO|PT")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, was received by Foreign Minister Lena Okafor.", EngagementType.Meeting, "Lena Okafor|Rita Lopes", "NO|PT")]
    [InlineData("Foreign Minister Lena Okafor held talks with Swedish Foreign Minister Anna Lund.", EngagementType.Meeting, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, paid a courtesy call on Foreign Minister Lena Okafor.", EngagementType.Meeting, "Lena Okafor|Rita Lopes", "NO|PT")]
    [InlineData("A meeting was held between Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", EngagementType.Meeting, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund met in Oslo.", EngagementType.Meeting, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("With Swedish Foreign Minister Anna Lund, Foreign Minister Lena Okafor discussed trade.", EngagementType.Meeting, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor held a telephone conversation with Swedish Foreign Minister Anna Lund.", EngagementType.Call, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor received a phone call from Swedish Foreign Minister Anna Lund.", EngagementType.Call, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Norway took part in the regional conference on water held in Stockholm, represented by Ms. Lena Okafor.", EngagementType.Conference, "Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor attended the annual Forum on Fisheries.", EngagementType.Conference, "Lena Okafor", "NO")]
    [InlineData("Foreign Minister Lena Okafor arrived in Stockholm on an official visit.", EngagementType.Visit, "Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor paid an official visit to Sweden.", EngagementType.Visit, "Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund signed an agreement on fisheries.", EngagementType.Signing, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, presented her credentials to King Olav Berg.", EngagementType.Credentials, "Olav Berg|Rita Lopes", "NO|PT")]
    [InlineData("Foreign Minister Lena Okafor delivered a speech to the Assembly.", EngagementType.Statement, "Lena Okafor", "NO")]
    [InlineData("Prime Minister Lena Okafor sent a message of condolences to the President of Chad, Karim Said.", EngagementType.Message, "Karim Said|Lena Okafor", "NO|TD")]
    [InlineData("Foreign Minister Lena Okafor discussed over the phone with Swedish Foreign Minister Anna Lund the fisheries.", EngagementType.Call, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Lena Okafor had a telephone conversation with the President of Sweden, Anna Lund.", EngagementType.Call, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("The Ministry of Foreign Affairs strongly condemns the attack.", EngagementType.Statement, "", "NO")]
    [InlineData("Foreign Minister Lena Okafor made a phone call to Swedish Foreign Minister Anna Lund.", EngagementType.Call, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor exchanged messages of greetings with Swedish Foreign Minister Anna Lund.", EngagementType.Message, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor exchanged views with Swedish Foreign Minister Anna Lund.", EngagementType.Meeting, "Anna Lund|Lena Okafor", "NO|SE")]
    [InlineData("Foreign Minister Lena Okafor inaugurated the new embassy building.", EngagementType.Ceremony, "Lena Okafor", "NO")]
    [InlineData("Norway deployed an observation mission.", EngagementType.Mission, "", "NO")]
    public void Each_kind_of_engagement_is_read_with_its_parts(string text, EngagementType type, string names, string codes)
    {
        var engagement = Assert.Single(Told.By("NO", text).Engagements);

        Assert.Equal((type, names, codes), (engagement.Type, string.Join('|', engagement.Names()), string.Join('|', engagement.Codes())));
    }

    [Fact]
    public void Separate_meetings_with_several_are_several()
    {
        var extraction = Told.By("NO", "Foreign Minister Lena Okafor held separate meetings with the foreign ministers of Sweden, Chad and Portugal.");

        Assert.Equal(["NO|SE", "NO|TD", "NO|PT"], extraction.Engagements.Select(engagement => string.Join('|', engagement.Codes())));
    }

    [Fact]
    public void Counterparts_take_their_names_in_order()
    {
        var extraction = Told.By("NO", "Foreign Minister Lena Okafor held separate talks with her Swedish and Chadian counterparts, Anna Lund and Karim Said.");

        Assert.Equal(["Lena Okafor, Foreign Minister, NO", "Anna Lund, Foreign Minister, SE", "Karim Said, Foreign Minister, TD"], extraction.Persons());
        Assert.Equal(["Anna Lund|Lena Okafor", "Karim Said|Lena Okafor"], extraction.Engagements.Select(engagement => string.Join('|', engagement.Names())));
    }

    [Fact]
    public void One_verb_over_two_is_one_meeting() =>
        Assert.Equal(["Anna Lund", "Lena Okafor", "Per Holm"],
            Assert.Single(Told.By("NO", "Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund and Swedish Minister of Health Per Holm.").Engagements).Names());

    [Fact]
    public void Also_met_is_another_meeting() =>
        Assert.Equal(["Meeting", "Meeting"], Told.By("NO", "Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund. She also met with Karim Said, Foreign Minister of Chad.").Types());

    [Fact]
    public void A_visit_to_several_countries_is_several() =>
        Assert.Equal(["NO|SE", "DK|NO"], Told.By("NO", "Foreign Minister Lena Okafor paid a visit to Sweden and Denmark.").Engagements.Select(engagement => string.Join('|', engagement.Codes())));

    [Fact]
    public void Envoys_called_after_the_ceremony_presented_each_their_own()
    {
        var extraction = Told.By("NO", "Two new ambassadors presented their credentials to King Olav Berg today.\n\n1. Ms. Rita Lopes\nAmbassador of Portugal\n\n2. Mr. Karim Said\nAmbassador of the Republic of Chad", Told.On(2023, 4, 7));

        Assert.Equal(["Credentials", "Credentials"], extraction.Types());
        Assert.Equal(["Olav Berg|Rita Lopes", "Karim Said|Olav Berg"], extraction.Engagements.Select(engagement => string.Join('|', engagement.Names())));
    }

    [Fact]
    public void Credentials_of_envoys_of_several_countries_are_several() =>
        Assert.Equal(["NO|SE", "NO|TD"], Told.By("NO", "King Olav Berg received the credentials of the Ambassadors of Sweden, Anna Lund, and of Chad, Karim Said.").Engagements.Select(engagement => string.Join('|', engagement.Codes())));

    [Fact]
    public void A_line_that_ends_in_a_colon_is_no_headline() =>
        Assert.Equal(["Credentials", "Credentials"], Told.By("NO", "The following Ambassadors presented their Letters of Credence to King Olav Berg:\n\nMs. Anna Lund, Ambassador of Sweden\n\nMr. Karim Said, Ambassador of Chad").Types());

    [Fact]
    public void A_call_and_a_signing_in_one_sentence_are_two() =>
        Assert.Equal(["Call", "Signing"], Told.By("NO", "Foreign Minister Lena Okafor had a phone call with Swedish Foreign Minister Anna Lund and signed an agreement with Karim Said, Foreign Minister of Chad.").Types());

    [Fact]
    public void Colleagues_in_brackets_are_met_each()
    {
        var extraction = Told.By("NO", "Foreign Minister Lena Okafor had separate meetings with her colleagues from Sweden (Anna Lund) and Chad (Karim Said).");

        Assert.Equal(["Anna Lund|Lena Okafor", "Karim Said|Lena Okafor"], extraction.Engagements.Select(engagement => string.Join('|', engagement.Names())));
    }

    [Fact]
    public void Condemnation_is_a_statement_where_a_document_tells_nothing_else_and_a_remark_in_a_meeting()
    {
        Assert.Equal(["Statement"], Told.By("NO", "Norway condemns attack\n\nThe attack of Monday took many lives.").Types());
        Assert.Equal(["Meeting"], Told.By("NO", "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund.\n\nForeign Minister Lena Okafor condemned the attack.").Types());
        Assert.Equal(["Statement"], Told.By("NO", "Foreign Minister Lena Okafor condemned the attack.").Types());
    }

    [Fact]
    public void Delegations_are_counted() =>
        Assert.Equal(41, Assert.Single(Told.By("NO", "Norway took part in the conference on water, in the presence of 41 countries.").Engagements).DelegationCount);
}
