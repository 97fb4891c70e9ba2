using AngleSharp.Dom;

namespace Chancery.Reading;

/// <summary>What of a page is never text of it: programs and controls, ways through the site, and what is hidden from its readers.</summary>
internal static class Visibility
{
    private static readonly HashSet<string> NoText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "map", "datalist",
    };

    private static readonly HashSet<string> Around = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "footer", "aside", "button", "select", "textarea", "label", "dialog", "menu", "marquee", "figcaption", "legend",
    };

    private static readonly HashSet<string> AroundRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alertdialog", "toolbar", "tablist", "tooltip",
    };

    /// <param name="withHidden">The page's own hiding is not minded.</param>
    public static bool IsDropped(IElement element, bool withHidden) =>
        NoText.Contains(element.LocalName)
        || (!withHidden && (Around.Contains(element.LocalName) || IsAround(element.GetAttribute("role")) || IsHidden(element)));

    private static bool IsAround(string? role) => role is not null && AroundRoles.Contains(role.Trim());

    private static bool IsHidden(IElement element) =>
        element.LocalName is not ("body" or "main" or "article")
        && (element.HasAttribute("hidden")
            || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
            || IsHiddenStyle(element.GetAttribute("style"))
            || (element.ClassName is { Length: > 0 } names && names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(PageWords.Shared.HidesByClass)));

    private static bool IsHiddenStyle(string? style) =>
        style is not null && style.Replace(" ", "", StringComparison.Ordinal) is var rules
        && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
}
