using System.Collections.Immutable;
using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Patterns;

public sealed class PatternTests
{
    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> Classes =
        ImmutableDictionary<string, ImmutableHashSet<string>>.Empty.Add("paper", ["treaty", "accord"]);

    [Theory]
    [InlineData("signed|signs .. <paper>", "signed a new treaty today", 4)]
    [InlineData("signed|signs .. <paper>", "signs the accord", 3)]
    [InlineData("met with?", "met with her", 2)]
    [InlineData("met with?", "met her", 1)]
    [InlineData("# states", "54 states", 2)]
    [InlineData("signed .. <paper>", "signed one two three four five treaty", -1)]
    [InlineData("signed ... <paper>", "signed one two three four five treaty", 7)]
    [InlineData("signed ... <paper>", "signed ; treaty", -1)]
    public void A_pattern_matches_words_gaps_and_classes(string pattern, string text, int end) =>
        Assert.Equal(end, Pattern.Parse(pattern, Classes).Match(new Tokenizer(Vocabulary.Abbreviations).Tokens(text), 0, new Tokenizer(Vocabulary.Abbreviations).Tokens(text).Count));

    [Theory]
    [InlineData("a? met")]
    [InlineData(".. met")]
    [InlineData("met ..")]
    [InlineData("signed <nothing>")]
    public void A_pattern_that_could_not_be_looked_up_is_refused(string pattern) =>
        Assert.Throws<FormatException>(() => Pattern.Parse(pattern, Classes));

    [Fact]
    public void The_longest_pattern_wins()
    {
        var table = new PatternTable<string>([(Pattern.Parse("paid", Classes), "short"), (Pattern.Parse("paid a visit", Classes), "long")]);
        var tokens = new Tokenizer(Vocabulary.Abbreviations).Tokens("he paid a visit");

        Assert.Equal([(new Span(1, 4), "long")], table.In(tokens, new Span(0, 4)));
    }
}
