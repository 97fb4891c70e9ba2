using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Kept;

/// <summary>Pages as ministries' sites publish them, each with what is kept of it: Pages/*.html and *.txt.</summary>
public sealed class PageTests
{
    private static readonly System.Reflection.Assembly Tests = typeof(PageTests).Assembly;

    public static TheoryData<string> Pages => new(Tests.GetManifestResourceNames()
        .Where(name => name.StartsWith("Pages/", StringComparison.Ordinal) && name.EndsWith(".html", StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name)));

    [Theory, MemberData(nameof(Pages))]
    public void The_article_is_kept_with_its_title_and_day(string page)
    {
        var kept = KeptText.Of(Resource($"Pages/{page}.html"), "text/html");

        var date = kept.PublishedDates is [var first, ..] ? $"{first.Year:0000}-{first.Month:00}-{first.Day:00}" : "none";
        Assert.Equal(Resource($"Pages/{page}.txt").TrimEnd(), $"title:{(kept.Title.Length > 0 ? " " : "")}{kept.Title}\npublished: {date}\n\n{kept.Text}");
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Tests.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
