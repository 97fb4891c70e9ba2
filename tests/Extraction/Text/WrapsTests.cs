using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Text;

public sealed class WrapsTests
{
    private const string Wrapped = """
        Readout of Minister Okafor's Call with Foreign Minister Berg of Sweden

        Foreign Minister Lena Okafor of Norway spoke today with Minister Anna
        Berg of Sweden to discuss the harvest, and thanked her for all the help
        that her country's ships had given. They spoke of trade and of a
        bridge between the two countries.

        Present were:
        Karim Said
        Per Holm
        """;

    [Fact]
    public void A_line_end_that_only_breaks_the_line_is_none() =>
        Assert.Equal(["Anna Berg, Foreign Minister, SE", "Lena Okafor, Foreign Minister, NO"], Told.By("NO", Wrapped).Persons().Where(person => !person.StartsWith('K') && !person.StartsWith('P')).Order());

    [Fact]
    public void Lines_of_a_list_stay_apart() => Assert.Equal(["\n", "\n"], Breaks(Wrapped)[^2..]);

    [Theory]
    [InlineData("Karim Said, Minister of Health of the Republic of Chad and Member of Parliament\nPer Holm, Director")]
    [InlineData("A short line\nand another\nand a third one")]
    public void Where_too_little_tells_of_a_width_line_ends_are_kept(string text) => Assert.Equal(text.Count(letter => letter == '\n'), Breaks(text).Length);

    private static string[] Breaks(string text) => [.. Wraps.Without(new Tokenizer(Vocabulary.Abbreviations).Tokens(text)).Where(token => token is { IsBreak: true, Key: "\n" }).Select(token => token.Key)];
}
