using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Chancery.Reading;

/// <summary>What a page tells of its article as linked data (JSON-LD of schema.org). Of a page with several articles it tells nothing.</summary>
internal sealed record LinkedData(IReadOnlyList<string> Headlines, IReadOnlyList<string> Published)
{
    private static readonly LinkedData Nothing = new([], []);

    public static LinkedData Of(IHtmlDocument page)
    {
        var articles = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => ArticlesOf(script.TextContent)).ToArray();
        return articles is [var article] ? article : Nothing;
    }

    private static IEnumerable<LinkedData> ArticlesOf(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return [.. Objects(document.RootElement).Where(IsArticle).Select(article => new LinkedData(Strings(article, "headline"), Strings(article, "datePublished")))];
        }
        catch (JsonException)
        {
            // A page's own mistake: it tells nothing.
            return [];
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object when root.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array => graph.EnumerateArray(),
        JsonValueKind.Object when root.TryGetProperty("mainEntity", out var main) && main.ValueKind == JsonValueKind.Object => [root, main],
        JsonValueKind.Object => [root],
        _ => [],
    };

    // NewsArticle, Article, BlogPosting, Report and whatever else is a kind of article.
    private static bool IsArticle(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("@type", out var type) && TypesOf(type).Any(name =>
            name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "Report" or "PressRelease" or "SocialMediaPosting");

    private static IEnumerable<string> TypesOf(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => [type.GetString()!],
        JsonValueKind.Array => type.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!),
        _ => [],
    };

    private static string[] Strings(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? [BlockWriter.OneLine(value.GetString()!)]
            : [];
}
