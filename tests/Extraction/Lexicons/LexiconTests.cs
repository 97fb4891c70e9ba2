using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Lexicons;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("# comment\nmet", "frames.tsv, line 2: 2 columns are needed, separated by tabs; here are 1")]
    [InlineData("MEETING\t", "frames.tsv, line 1: a column is empty; write - for nothing")]
    public void A_row_of_a_wrong_form_is_refused_with_file_and_line(string content, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => LexiconFile.Rows("frames.tsv", new StringReader(content), 2).ToList());

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void A_value_that_does_not_exist_is_refused_with_those_that_do()
    {
        var row = new LexiconRow("frames.tsv", 7, ["DINNER", "met"]);

        var error = Assert.Throws<InvalidDataException>(() => row.Value<EngagementType>(0));

        Assert.StartsWith("frames.tsv, line 7: 'DINNER' is none of Unspecified, Meeting", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_pattern_is_refused_with_file_and_line()
    {
        var row = new LexiconRow("frames.tsv", 9, ["MEETING", ".. met"]);

        var error = Assert.Throws<InvalidDataException>(() => row.Pattern(1, ImmutableDictionary<string, ImmutableHashSet<string>>.Empty));

        Assert.StartsWith("frames.tsv, line 9: '.. met' must start with a word", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_blank_lines_are_no_rows() =>
        Assert.Single(LexiconFile.Rows("words.tsv", new StringReader("# a comment\n\nkind\tword"), 2));
}
