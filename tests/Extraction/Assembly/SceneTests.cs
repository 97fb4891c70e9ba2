using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Assembly;

/// <summary>Where and when engagements were, told in words around them or by what frames them. Published on Friday, 7 April 2023.</summary>
public sealed class SceneTests
{
    private const string Met = "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund";

    [Theory]
    [InlineData(Met + " in Stockholm.", "Stockholm SE")]
    [InlineData("In Stockholm, " + Met + ".", "Stockholm SE")]
    [InlineData("In Stockholm on Monday " + Met + ".", "Stockholm SE")]
    [InlineData(Met + " today at the Grand Hotel in Stockholm to discuss trade.", "Stockholm SE")]
    [InlineData(Met + " in the Swedish capital.", "Stockholm SE")]
    [InlineData(Met + " in the capital of Sweden.", "Stockholm SE")]
    [InlineData(Met + " at the Ministry of Foreign Affairs of Sweden.", " SE")]
    [InlineData(Met + " at the Embassy of Norway in Stockholm.", "Stockholm SE")]
    [InlineData(Met + " in Ytterdal, Sweden, on Monday.", "Ytterdal SE")]
    [InlineData(Met + " in the town of Ytterdal in Sweden.", "Ytterdal SE")]
    [InlineData(Met + " on the margins of the UN General Assembly.", "New York US")]
    [InlineData(Met + " on the sidelines of the 52nd session of the Human Rights Council.", "Geneva CH")]
    [InlineData(Met + ".", "")]
    [InlineData(Met + " to discuss the situation in Syria.", "")]
    [InlineData(Met + " to prepare the next round of the Geneva talks.", "")]
    [InlineData(Met + " and spoke of the Paris Agreement and the Oslo Accords.", "")]
    [InlineData(Met + ", who said that violence in Khartoum must end.", "")]
    [InlineData(Met + ", a graduate of the University of Warsaw.", "")]
    [InlineData("Foreign Minister Lena Okafor received the Ambassador of Chad resident in Brussels, Karim Said.", " NO")]
    [InlineData("Foreign Minister Lena Okafor received the Ambassador of Chad, Karim Said, in her office.", "Oslo NO")]
    [InlineData("Foreign Minister Lena Okafor held talks at the Ministry with the Ambassador of Chad, Karim Said.", "Oslo NO")]
    [InlineData("The Ambassador of Chad, Karim Said, presented his credentials to King Olav Berg.", "Oslo NO")]
    [InlineData("Foreign Minister Lena Okafor spoke by phone with Swedish Foreign Minister Anna Lund, who is in Kyiv.", "")]
    public void A_meeting_is_where_its_sentence_says(string text, string place) =>
        Assert.Equal(place, Place(Assert.Single(Read(text).Engagements)));

    [Theory]
    [InlineData("OSLO, April 5 – " + Met + ".")]
    [InlineData("Oslo, 5 April 2023 – " + Met + ".")]
    [InlineData("Oslo, April 5 (NNA): " + Met + ".")]
    [InlineData("OSLO, Wednesday, April 5, 2023: " + Met + ".")]
    [InlineData("(Oslo, 5 April 2023) " + Met + ".")]
    [InlineData("5 April 2023, Oslo - " + Met + ".")]
    [InlineData("Oslo, 5 April 2023\n\n" + Met + ".")]
    [InlineData("Oslo / 05.04.2023 / " + Met + ".")]
    public void A_dateline_tells_both(string text)
    {
        var meeting = Assert.Single(Read("Ministers meet\n\n" + text).Engagements);

        Assert.Equal(("Oslo NO", "2023-04-05"), (Place(meeting), Told.Day(meeting.StartDate)));
    }

    [Theory]
    [InlineData("05.04.2023\n\n" + Met + ".")]
    [InlineData("Published on 5 April 2023\n\n" + Met + ".")]
    [InlineData("Wednesday, 5 April\n\n" + Met + ".")]
    public void A_line_with_a_date_tells_the_day(string text) =>
        Assert.Equal("2023-04-05", Told.Day(Assert.Single(Read("Ministers meet\n\n" + text).Engagements).StartDate));

    [Theory]
    [InlineData("He also received the Ambassador of Chad, Karim Said.", "2023-04-05")]
    [InlineData("The same day, he received the Ambassador of Chad, Karim Said.", "2023-04-05")]
    [InlineData("Later in the day he received the Ambassador of Chad, Karim Said.", "2023-04-05")]
    [InlineData("In the evening, he received the Ambassador of Chad, Karim Said.", "2023-04-05")]
    [InlineData("The following day, he received the Ambassador of Chad, Karim Said.", "2023-04-06")]
    [InlineData("A day later he received the Ambassador of Chad, Karim Said.", "2023-04-06")]
    [InlineData("A day earlier, he received the Ambassador of Chad, Karim Said.", "2023-04-04")]
    [InlineData("On Thursday he received the Ambassador of Chad, Karim Said.", "2023-04-06")]
    [InlineData("\n\nThe Minister then received the Ambassador of Chad, Karim Said.", "2023-04-05")]
    public void A_day_governs_what_follows(string second, string day)
    {
        var engagements = Read("On 5 April Minister Tomas Berg met Swedish Foreign Minister Anna Lund in Oslo. " + second).Engagements;

        Assert.Equal(["2023-04-05", day], engagements.Select(engagement => Told.Day(engagement.StartDate)));
    }

    [Fact]
    public void A_journey_has_stops()
    {
        var engagements = Read("""
            Foreign Minister Lena Okafor visited Chad from 28 to 30 March and Kenya from 31 March to 2 April.

            In N'Djamena, she met with President Karim Said on 29 March. She also met with Minister of Trade Amina Nour.

            Arriving in Nairobi, she held talks with Kenyan Foreign Minister John Mwangi on 1 April. At the end of the talks the two Ministers signed an agreement on water.
            """).Engagements;

        Assert.Contains(engagements, one => one.Type == EngagementType.Meeting && one.Names().Contains("Amina Nour") && Place(one) == "N'Djamena TD" && Told.Day(one.StartDate) == "2023-03-29");
        Assert.Contains(engagements, one => one.Type == EngagementType.Signing && Place(one) == "Nairobi KE" && Told.Day(one.StartDate) == "2023-04-01");
    }

    [Fact]
    public void On_a_visit_one_is_where_it_goes()
    {
        var engagements = Read("Foreign Minister Lena Okafor arrived in Stockholm on Tuesday on an official visit. She met with Minister of Defence Anna Lund.").Engagements;

        Assert.All(engagements, one => Assert.Equal(("Stockholm SE", "2023-04-04"), (Place(one), Told.Day(one.StartDate))));
    }

    [Theory]
    [InlineData("The Ministry of Foreign Affairs strongly condemns the attack of 3 April in Khartoum.\n\nOslo, 5 April 2023")]
    [InlineData("The Minister delivered a speech to the nation.\n\nLena Okafor\nMinister of Foreign Affairs\n5 April 2023")]
    public void A_statement_is_of_the_day_under_it(string text) =>
        Assert.All(Read("Foreign Minister condemns attack\n\n" + text).Engagements, one => Assert.Equal("2023-04-05", Told.Day(one.StartDate)));

    [Theory]
    [InlineData("which was attended by delegations from 54 countries", 54)]
    [InlineData("with the participation of representatives of more than thirty states", 30)]
    [InlineData("in the presence of over 40 delegations", 40)]
    [InlineData("with ministers from 23 member states taking part", 23)]
    [InlineData("on cooperation of 54 countries", 0)]
    [InlineData("on relations between the two countries", 0)]
    public void Delegations_are_counted(string words, int count) =>
        Assert.Equal(count, Assert.Single(Read($"Foreign Minister Lena Okafor took part in the regional conference on water in Stockholm on 5 April, {words}.").Engagements).DelegationCount);

    private static Contracts.Engagement.V1.Extraction Read(string text) => Told.By("NO", text, Told.On(2023, 4, 7));

    private static string Place(Engagement engagement) => engagement.Place is { } place ? $"{place.City} {place.CountryCode}" : "";
}
