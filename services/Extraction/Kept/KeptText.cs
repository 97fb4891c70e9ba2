using AngleSharp.Html.Parser;

namespace Chancery.Reading;

/// <summary>The text that is kept of a submitted document, and that all evidence counts its characters in.</summary>
public static class KeptText
{
    /// <summary>Most elements of HTML that may be open at once; pages of ministries have a few dozen.</summary>
    public const int DeepestHtml = 1_000;

    /// <summary>Whether HTML nests deeper than <see cref="DeepestHtml"/>: reading it would take time out of all proportion.</summary>
    public static bool IsTooDeep(string content, string mediaType) => IsHtml(mediaType) && HtmlDepth.IsOver(content, DeepestHtml);

    /// <summary>
    /// Plain text as it is. HTML as its visible text: blocks become paragraphs, entities characters; scripts and styles are
    /// dropped, and the headline comes first.
    /// </summary>
    /// <param name="mediaType">"text/html" (parameters allowed) is HTML; everything else is plain text.</param>
    public static string Of(string content, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(mediaType);
        if (!IsHtml(mediaType))
            return content;

        using var page = new HtmlParser().ParseDocument(content);
        return VisibleText.Of(page);
    }

    private static bool IsHtml(string mediaType) =>
        mediaType.Split(';')[0].Trim() is var type
        && (type.Equals("text/html", StringComparison.OrdinalIgnoreCase) || type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase));
}
