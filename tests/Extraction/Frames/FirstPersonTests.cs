using Xunit;

namespace Chancery.Extraction.Tests.Frames;

/// <summary>Who says "I" and "we" is whose document it is; in what is quoted, whom it quotes.</summary>
public sealed class FirstPersonTests
{
    private static string[] Engagements(string text, string publisher = "NO") =>
        [.. Told.By(publisher, text).Engagements.Select(engagement => $"{engagement.Type} {string.Join('+', engagement.Codes())} {string.Join(", ", engagement.Names())}".TrimEnd())];

    [Theory]
    [InlineData("Today I met with Swedish Foreign Minister Anna Berg.", "Meeting NO+SE Anna Berg")]
    [InlineData("We met this week with President Karim Said of Chad.", "Meeting NO+TD Karim Said")]
    [InlineData("I have today sent a message of condolence to the President of Chad, Karim Said.", "Message NO+TD Karim Said")]
    [InlineData("During my visit to Chad I will hold talks with President Karim Said.", "Visit NO+TD", "Meeting NO+TD Karim Said")]
    [InlineData("I will visit Chad from 3 to 5 May.", "Visit NO+TD")]
    public void The_author_is_the_publishers(string text, params string[] expected) => Assert.Equal(expected, Engagements(text));

    [Fact]
    public void Whose_statement_it_is_says_I() =>
        Assert.Contains("Meeting NO+SE Anna Berg, Lena Okafor", Engagements("Statement by Prime Minister Lena Okafor\n\nI met with Swedish Foreign Minister Anna Berg in Oslo."));

    [Fact]
    public void Whose_statement_it_is_stands_for_the_publisher() =>
        Assert.Contains("Lena Okafor, President, NO", Told.By("NO", "Statement from President Lena Okafor Congratulating Chadian President Said\n\nI congratulate President Karim Said on his inauguration.").Persons());

    [Theory]
    [InlineData("“I met with President Karim Said of Chad,” Swedish Minister Anna Berg said.")]
    [InlineData("World War I ended there.")]
    public void What_is_quoted_is_another_s(string text) => Assert.DoesNotContain(Engagements(text), told => told.Contains("NO", StringComparison.Ordinal));

    [Fact]
    public void The_author_congratulates_and_condemns() =>
        Assert.Equal(["NO Support TD", "NO Accuse ML"], Told.By("NO", "I congratulate Chad on its election. We condemn Mali for the attack.").Actions());
}
