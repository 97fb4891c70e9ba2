using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Assembly;

/// <summary>When and where, told by an engagement's length, its agenda, its host or a sentence of its own. Published on Friday, 7 April 2023.</summary>
public sealed class SceneFormTests
{
    private const string Met = "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund";

    [Theory]
    [InlineData("Foreign Minister Lena Okafor ended on Friday a three-day visit to Sweden.", "2023-04-05 2023-04-07 Held")]
    [InlineData("Foreign Minister Lena Okafor concluded her two-day visit to Sweden yesterday.", "2023-04-05 2023-04-06 Held")]
    [InlineData("Foreign Minister Lena Okafor paid on Tuesday a 2-day visit to Sweden.", "2023-04-04 2023-04-05 Held")]
    [InlineData("Foreign Minister Lena Okafor arrives in Sweden on Monday for a three-day visit.", "2023-04-10 2023-04-12 Scheduled")]
    [InlineData("Foreign Minister Lena Okafor visited Sweden from the 3rd to the 5th.", "2023-04-03 2023-04-05 Held")]
    [InlineData("Foreign Minister Lena Okafor will visit Sweden in the second quarter of 2024.", "2024-00-00  Scheduled")]
    [InlineData("Foreign Minister Lena Okafor will visit Sweden in the second half of May.", "2023-05-00  Scheduled")]
    [InlineData("Foreign Minister Lena Okafor visits Sweden on Monday.", "2023-04-10  Scheduled")]
    [InlineData("The African Union Forum opened on Monday, 3 April.", "2023-04-03  Held")]
    [InlineData(Met + " (5/4).", "2023-04-05  Held")]
    [InlineData(Met + ". The meeting took place on 3 April.", "2023-04-03  Held")]
    public void Days_are_told(string text, string days) => Assert.Equal(days, Days(Assert.Single(Read(text).Engagements)));

    [Theory]
    [InlineData(Met + ". The talks were held in Rome on 3 April.", "Rome IT")]
    [InlineData(Met + ". The meeting was held at the Swedish Embassy in Rome.", "Rome IT")]
    [InlineData("Foreign Minister Lena Okafor signed an agreement with Swedish Foreign Minister Anna Lund. The signing ceremony took place at the Royal Palace in Stockholm.", "Stockholm SE")]
    [InlineData("The Ambassador of Norway to Peru, Lena Okafor, was received by President Luis Rojas of Peru at the Government Palace.", "Lima PE")]
    [InlineData("Our Ambassador to Peru, Lena Okafor, paid a courtesy call on the Minister of Health of Peru, Ana Paz.", " PE")]
    [InlineData("Oslo hosted on Tuesday the third round of Norwegian-Peruvian political consultations, led by State Secretary Per Holm and Vice Minister Luis Rojas.", "Oslo NO")]
    [InlineData("The Swedish capital hosted on Tuesday the summit of Nordic foreign ministers, attended by Foreign Minister Lena Okafor.", "Stockholm SE")]
    [InlineData("Foreign Minister Lena Okafor took part in the ministerial meeting of the Arctic Council, which took place in Rovaniemi, Finland, on 4 April.", "Rovaniemi FI")]
    [InlineData("The Norwegian Embassy in Lima celebrated on 5 April the National Day with a reception attended by Foreign Minister Ana Paz of Peru.", "Lima PE")]
    [InlineData(Met + " at 10.30 a.m. on 5 April at the Grand Hotel, Stockholm.", "Stockholm SE")]
    [InlineData("Meeting of Foreign Minister Okafor with the Swedish Foreign Minister, Stockholm, 5 April 2023\n\n" + Met + ".", "Stockholm SE")]
    [InlineData("Foreign Minister Lena Okafor delivered a speech at the University of Lima, Peru, on 5 April.", "Lima PE")]
    [InlineData("Ambassador Lena Okafor presented her letters of credence to the President of Peru, Luis Rojas.", "Lima PE")]
    public void Places_are_told(string text, string place) => Assert.Equal(place, Place(Assert.Single(Read(text).Engagements)));

    [Fact]
    public void An_agenda_lies_ahead_and_each_of_its_days_has_its_own_place()
    {
        var engagements = Read("Week of the Minister\n\nMONDAY\n\nForeign Minister Lena Okafor meets the Ambassador of Peru, Luis Rojas.\n\nTUESDAY\n\nForeign Minister Lena Okafor pays a working visit to Stockholm.").Engagements;

        Assert.Equal(["2023-04-10  Scheduled", "2023-04-11  Scheduled"], engagements.Select(Days));
        Assert.Equal([" NO", "Stockholm SE"], engagements.Select(Place));
    }

    [Fact]
    public void A_meeting_on_a_visit_is_where_it_goes() =>
        Assert.Equal(" UG", Place(Read("On the second day of her visit to Uganda, Foreign Minister Lena Okafor met President John Mukasa.").Engagements.Single(engagement => engagement.Type == EngagementType.Meeting)));

    [Fact]
    public void The_day_of_a_person_is_none_of_the_meeting() => Assert.Null(Assert.Single(Read(Met + ", who took office on 1 March.").Engagements).StartDate);

    [Fact]
    public void What_a_statement_condemns_was_on_another_day() =>
        Assert.Null(Assert.Single(Read("The Ministry of Foreign Affairs of Norway condemns the attack perpetrated on 25 March against the village of Kela in Mali.").Engagements).StartDate);

    [Fact]
    public void A_visit_goes_on_to_the_days_told_since()
    {
        var engagements = Read("On Tuesday Foreign Minister Lena Okafor arrived in Lima on an official visit. On Wednesday she toured a school in Cusco.\n\nShe also met Peruvian Foreign Minister Ana Paz.").Engagements;

        Assert.Equal("2023-04-05", Told.Day(engagements.Single(engagement => engagement.Type == EngagementType.Meeting).StartDate));
    }

    private static Contracts.Engagement.V1.Extraction Read(string text) => Told.By("NO", text, Told.On(2023, 4, 7));

    private static string Days(Engagement engagement) => $"{Told.Day(engagement.StartDate)} {Told.Day(engagement.EndDate)} {engagement.Status}";

    private static string Place(Engagement engagement) => engagement.Place is { } place ? $"{place.City} {place.CountryCode}" : "";
}
