using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Reading;
using Date = Google.Type.Date;

namespace Chancery.Benchmarks;

/// <summary>A document with the facts a careful person reads in it; only what the reader is given.</summary>
internal sealed record AnnotatedDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("publisher")] string? Publisher,
    [property: JsonPropertyName("published")] string? Published)
{
    /// <summary>All documents of a folder, in the order of their names.</summary>
    public static IEnumerable<AnnotatedDocument> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<AnnotatedDocument>(File.ReadAllText(file))!);

    public Source Source => new(Text, Publisher ?? "", Day(Published), Title ?? "");

    private static Date? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? new Date { Year = day.Year, Month = day.Month, Day = day.Day } : null;
}
