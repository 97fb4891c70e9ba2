using AngleSharp.Html.Dom;

namespace Chancery.Reading;

/// <summary>What the head of a page tells of it.</summary>
/// <param name="Titles">Names that it gives the article, the most trustworthy first.</param>
/// <param name="PageTitle">The title of the window, site's name included.</param>
/// <param name="SiteName">The site's own name, or empty.</param>
/// <param name="Dates">What it gives as the time of publication, as written, the most trustworthy first.</param>
internal sealed record PageMetadata(IReadOnlyList<string> Titles, string PageTitle, string SiteName, IReadOnlyList<string> Dates)
{
    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline", "title"];

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "dc.date.issued",
        "dcterms.issued", "dcterms.date.issued", "dc.date", "dcterms.date", "dcterms.available", "dc.date.created", "dcterms.created", "publication_date",
        "publication-date", "publicationdate", "publish_date", "publish-date", "publishdate", "published_date", "published-date", "published",
        "pubdate", "pub_date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date", "govuk:first-published-at", "date",
        "article.created", "article.published", "release_date", "releasedate",
    ];

    public static PageMetadata Of(IHtmlDocument page)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                values.TryAdd(name.Trim(), BlockWriter.OneLine(content));
        }
        var linked = LinkedData.Of(page);
        return new PageMetadata(
            [.. linked.Headlines, .. TitleNames.Where(values.ContainsKey).Select(name => values[name])],
            BlockWriter.OneLine(page.Title ?? ""),
            values.GetValueOrDefault("og:site_name") ?? values.GetValueOrDefault("application-name") ?? "",
            [.. linked.Published, .. DateNames.Where(values.ContainsKey).Select(name => values[name])]);
    }
}
