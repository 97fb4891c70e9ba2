using Xunit;

namespace Chancery.Extraction.Tests.Frames;

/// <summary>Readouts of presidencies and foreign offices: what is told there once, and what is none.</summary>
public sealed class ReadoutTests
{
    private static string[] Engagements(string text, string publisher = "NO") =>
        [.. Told.By(publisher, text, Told.On(2024, 3, 20)).Engagements.Select(engagement => $"{engagement.Type} {string.Join('+', engagement.Codes())} {string.Join(", ", engagement.Names())}".TrimEnd())];

    [Theory]
    [InlineData("They also discussed trade.")]
    [InlineData("The leaders also discussed trade.")]
    [InlineData("The leaders had a detailed exchange of views on trade.")]
    [InlineData("The two continued their exchange of views on trade.")]
    public void What_was_spoken_of_in_a_call_is_no_meeting(string then) =>
        Assert.Equal(["Call NO+SE Anna Berg, Lena Okafor"], Engagements($"President Lena Okafor spoke today with President Anna Berg of Sweden. {then}"));

    [Fact]
    public void Who_came_along_and_who_attended_were_at_one_meeting() =>
        Assert.Equal(["Meeting NO+SE Anna Berg, Kari Moe, Lena Okafor, Nils Lund"], Engagements("Foreign Minister Lena Okafor of Norway met the Foreign Minister of Sweden, Anna Berg, in Oslo. The two ministers discussed trade.\n\nThe Swedish minister was accompanied by the Ambassador of Sweden to Norway, Nils Lund. The Director of the Europe Bureau of the Ministry, Kari Moe, attended the meeting."));

    [Fact]
    public void Who_gives_a_readout_out_states_nothing() =>
        Assert.Equal(["Call NO+SE Anna Berg, Lena Okafor"], Engagements("Minister Okafor’s Call with Swedish Foreign Minister Berg\n\nThe following is attributable to Spokesperson Per Holm:\n\nForeign Minister Lena Okafor spoke with Swedish Foreign Minister Anna Berg."));

    [Fact]
    public void A_release_that_only_names_itself_is_no_statement() =>
        Assert.Equal(["Meeting NO+SE Anna Berg, Lena Okafor"], Engagements("The press release issued by the Foreign Ministry on 2 March 2024.\n\nForeign Minister Lena Okafor met Swedish Foreign Minister Anna Berg."));

    [Fact]
    public void Who_announced_it_at_a_meeting_took_part() =>
        Assert.Equal(["Meeting NO+SE Anna Berg, Lena Okafor"], Engagements("This was stated today by Foreign Minister Lena Okafor during a meeting with her Swedish counterpart, Anna Berg, in Oslo."));

    [Theory]
    [InlineData("Foreign Minister Lena Okafor regularly meets with Swedish Foreign Minister Anna Berg.")]
    [InlineData("Foreign Minister Lena Okafor followed up on the meeting between President Said of Chad and President Dia of Mali.")]
    [InlineData("Foreign Minister Lena Okafor praised the conference co-hosted by Norway and Sweden earlier this month.")]
    [InlineData("Foreign Minister Lena Okafor wants more trade by holding a forum with Swedish Foreign Minister Anna Berg.")]
    public void What_is_usual_past_or_only_a_means_is_no_engagement(string text) => Assert.Empty(Engagements(text));

    [Theory]
    [InlineData("President Departs on State Visit to Chad")]
    [InlineData("President Okafor Hosts Swedish Minister Berg")]
    [InlineData("Minister Okafor Pledges Support")]
    public void Verbs_of_headlines_are_no_names(string headline) =>
        Assert.DoesNotContain(Told.By("NO", headline + "\n\nThe weather was fine in Oslo on that day.").Persons(), person => person.StartsWith("Departs", StringComparison.Ordinal) || person.Contains("Hosts", StringComparison.Ordinal) || person.Contains("Pledges", StringComparison.Ordinal));

    [Fact]
    public void Who_is_spoken_of_by_office_and_who_is_named_after_are_two() =>
        Assert.Equal(["Lena Okafor, Vice President, NO", "Karim Said, Prime Minister, TD"],
            Told.By("NO", "Vice President Lena Okafor spoke with Prime Minister Karim Said of Chad. The Vice President and Prime Minister Said welcomed the harvest.").Persons());

    [Fact]
    public void Who_invites_and_who_comes_are_of_two_sides() =>
        Assert.Contains("Lena Okafor, President, NO", Told.By("NO", "At the invitation of the President of Chad, Dr Karim Said, President Lena Okafor left this morning for a state visit to Chad.").Persons());

    [Theory]
    [InlineData("Foreign Minister Lena Okafor travelled to Perth, Australia.", "Visit AU+NO Lena Okafor")]
    [InlineData("Foreign Minister Lena Okafor visited Chad and Mali.", "Visit NO+TD Lena Okafor", "Visit ML+NO Lena Okafor")]
    public void Each_country_is_visited_once(string text, params string[] expected) => Assert.Equal(expected, Engagements(text));

    [Fact]
    public void What_is_named_by_the_way_is_past() =>
        Assert.Equal(["Meeting NO+SE Anna Berg, Lena Okafor"], Engagements("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg. They noted the progress made, including through the signing of an agreement on fish between Norway and Sweden."));

    [Fact]
    public void A_lost_space_ends_a_sentence_all_the_same() =>
        Assert.Equal(2, Told.By("NO", "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg in Oslo.Later she met Karim Said, Foreign Minister of Chad.").Engagements.Count);
}
