using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Google.Type;

namespace Chancery.Reading;

/// <summary>What is kept of a submitted document: the text that all evidence counts its characters in, and what a page tells of itself.</summary>
/// <param name="Text">Of plain text all, of a page its article.</param>
/// <param name="Title">A page's headline without the site's name; empty when it has none.</param>
/// <param name="PublishedDates">
/// The days that a page's metadata gives for its publication, the most trustworthy first. They are complete and exist, but may lie in the
/// future: whoever has a clock takes the first that does not.
/// </param>
public sealed record KeptText(string Text, string Title, IReadOnlyList<Date> PublishedDates)
{
    /// <summary>Most elements of HTML that may be open at once; pages of ministries have a few dozen.</summary>
    public const int DeepestHtml = 1_000;

    /// <summary>Whether HTML nests deeper than <see cref="DeepestHtml"/>: reading it would take time out of all proportion.</summary>
    public static bool IsTooDeep(string content, string mediaType) => IsHtml(mediaType) && HtmlDepth.IsOver(content, DeepestHtml);

    /// <summary>
    /// Plain text as it is. HTML as its article: the headline first, then paragraphs, items of lists and rows of tables, with a blank line
    /// between them. Menus, notices, related headlines, captions, contact lines and what is hidden are left out; where it is not clear what
    /// the article is, more is kept rather than less.
    /// </summary>
    /// <param name="mediaType">"text/html" (parameters allowed) is HTML; everything else is plain text.</param>
    public static KeptText Of(string content, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(mediaType);
        if (!IsHtml(mediaType))
            return new KeptText(content, "", []);

        using var page = new HtmlParser().ParseDocument(content);
        return OfPage(page);
    }

    private static KeptText OfPage(IHtmlDocument page)
    {
        var metadata = PageMetadata.Of(page);
        var outline = PageOutline.Of(page);
        var headline = Headline.Of(outline, metadata);
        var article = Article.Of(outline, headline);
        return new KeptText(Paragraphs.Text(headline.Text, article), headline.Text, PublicationDates.Of(metadata, outline, article));
    }

    private static bool IsHtml(string mediaType) =>
        mediaType.Split(';')[0].Trim() is var type
        && (type.Equals("text/html", StringComparison.OrdinalIgnoreCase) || type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase));
}
