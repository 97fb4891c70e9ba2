using System.Text.Json;
using Chancery.Annotations;
using Chancery.Reading;
using Date = Google.Type.Date;

namespace Chancery.Benchmarks;

/// <summary>The documents of a folder: annotated ones (*.json with their text), or *.txt and *.html with what is known of each in a *.json beside it.</summary>
internal static class Documents
{
    public static IEnumerable<Source> In(string folder) =>
        Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(Of).OfType<Source>();

    private static Source? Of(string file) => Path.GetExtension(file) switch
    {
        ".json" when IsAnnotated(file) => AnnotatedDocument.Read(file).Source,
        ".txt" => Kept(file, "text/plain"),
        ".html" => Kept(file, "text/html"),
        _ => null,
    };

    private static bool IsAnnotated(string file)
    {
        using var known = JsonDocument.Parse(File.ReadAllText(file));
        return known.RootElement.TryGetProperty("text", out _);
    }

    private static Source Kept(string file, string mediaType)
    {
        var source = new Source(KeptText.Of(File.ReadAllText(file), mediaType).Text);
        var beside = Path.ChangeExtension(file, ".json");
        if (!File.Exists(beside))
            return source;
        using var known = JsonDocument.Parse(File.ReadAllText(beside));
        return source with
        {
            Publisher = known.RootElement.TryGetProperty("publisher", out var publisher) ? publisher.GetString() ?? "" : "",
            PublishedDate = known.RootElement.TryGetProperty("publishedDate", out var day) ? new Date { Year = day.GetProperty("year").GetInt32(), Month = day.GetProperty("month").GetInt32(), Day = day.GetProperty("day").GetInt32() } : null,
        };
    }
}
