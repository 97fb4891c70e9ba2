using Chancery.Cli.Rendering;
using Chancery.Contracts.Engagement.V1;
using Google.Type;

namespace Chancery.Cli.Tests;

public sealed class RenderingTests
{
    [Fact]
    public void Marks_may_lie_within_and_across_one_another_and_nothing_of_the_text_is_lost()
    {
        const string text = "One 𝒜two three.";
        Mark[] marks = [new(0, 8, "E1", MarkKind.Engagement), new(4, 8, "P1", MarkKind.Person), new(5, 14, "A1", MarkKind.Action), new(3, 99, "X", MarkKind.Person)];

        var pieces = MarkedText.Cut(text, marks);

        Assert.Equal(text, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.Equal("«One «𝒜«two»[P1]»[E1] three»[A1].", MarkedText.Plain(pieces));
    }

    [Fact]
    public void A_text_without_marks_stays_as_it_is() => Assert.Equal("Text.", MarkedText.Plain(MarkedText.Cut("Text.", [])));

    [Theory]
    [InlineData(2019, 5, 16, "2019-05-16")]
    [InlineData(2019, 5, 0, "2019-05")]
    [InlineData(2019, 0, 0, "2019")]
    public void A_partial_date_is_not_filled_up(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Facts.Day(new Date { Year = year, Month = month, Day = day }));

    [Theory]
    [InlineData("/x/y/a.txt /x/y/in/b.txt", "a.txt in/b.txt")]
    [InlineData("/x/y/a.txt", "a.txt")]
    [InlineData("a.txt -", "a.txt -")]
    [InlineData("x/a.txt y/a.txt", "x/a.txt y/a.txt")]
    public void Folders_that_all_files_share_are_left_out(string paths, string expected) =>
        Assert.Equal(expected.Split(' '), ShortNames.Of(paths.Split(' ')));

    [Fact]
    public void Unknown_facts_are_empty()
    {
        var engagement = new Engagement { Type = EngagementType.Statement, Status = EngagementStatus.Postponed };

        Assert.Equal(
            ("statement (postponed)", "", "", "", "", ""),
            (Facts.What(engagement), Facts.When(engagement), Facts.Where(engagement.Place), Facts.Who(engagement), Facts.ForWhom(engagement), Facts.About(engagement)));
    }

    [Fact]
    public void Every_word_of_the_contract_is_found_again()
    {
        foreach (var topic in Enum.GetValues<Topic>().Where(topic => topic != Topic.Unspecified))
            Assert.Equal(topic, ContractWords.Topics.Find(ContractWords.Topics.Of(topic)));
        Assert.Null(ContractWords.Topics.Find("weather"));
    }
}
