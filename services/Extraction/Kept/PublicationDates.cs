using AngleSharp.Dom;
using Google.Type;

namespace Chancery.Reading;

/// <summary>When a page was published, as its metadata and the marks beside its article tell.</summary>
internal static class PublicationDates
{
    private const int LongestDate = 60;

    public static IReadOnlyList<Date> Of(PageMetadata metadata, PageOutline outline, Article article) =>
        [.. metadata.Dates.Select(DateText.Of).Concat(Marked(outline, article)).OfType<Date>().Distinct()];

    // What is marked as the publication's, then times, then what is called a date. Several days are those of several articles, and tell nothing.
    private static IEnumerable<Date> Marked(PageOutline outline, Article article)
    {
        var first = article.Blocks.Where(block => outline.Blocks[block].Prose > 0).FirstOrDefault(-1);
        var kept = article.Blocks.ToHashSet();
        var marks = outline.Elements.Where(element => kept.Contains(element.FirstBlock) && element.EndBlock <= element.FirstBlock + 1 && !IsOfChange(element)).ToArray();
        return Only(outline.Elements.Where(IsOfPublication))
            .Concat(Only(marks.Where(element => element.Name == "time")).Where(_ => marks.Any(element => element.Name == "time" && element.FirstBlock <= first)))
            .Concat(Only(marks.Where(element => element.Name != "time" && element.Names.Any(PageWords.Shared.IsDate))));
    }

    private static IEnumerable<Date> Only(IEnumerable<PageElement> elements) =>
        elements.Select(element => DateText.Of(ValueOf(element.Node))).OfType<Date>().Distinct().ToArray() is [var date] ? [date] : [];

    private static bool IsOfPublication(PageElement element) =>
        element.Node.HasAttribute("pubdate") || string.Equals(element.Node.GetAttribute("itemprop"), "datePublished", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfChange(PageElement element) =>
        string.Equals(element.Node.GetAttribute("itemprop"), "dateModified", StringComparison.OrdinalIgnoreCase) || element.Names.Any(PageWords.Shared.IsChange);

    private static string ValueOf(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? (element.TextContent is { Length: <= LongestDate } text ? text : "");
}
