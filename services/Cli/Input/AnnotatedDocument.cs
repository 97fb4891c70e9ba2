using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Cli.Input;

/// <summary>A document in a JSON file with its annotations, which are not read: only what its publisher told.</summary>
internal sealed record AnnotatedDocument(
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("text")] string? Text,
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("publisher")] string? Publisher,
    [property: JsonPropertyName("published")] string? Published)
{
    public static bool IsOne(InputFile file) => Path.GetExtension(file.Name).Equals(".json", StringComparison.OrdinalIgnoreCase);

    /// <returns>The document's id and the document; or the file's name and why it could not be read.</returns>
    public static async Task<(string Id, Reading Reading)> ReadAsync(InputFile file, CancellationToken cancellationToken)
    {
        const string remedy = """It must be a JSON object such as {"id": "a-1", "text": "…", "title": "…", "publisher": "TJ", "published": "2019-05-16"}.""";
        try
        {
            await using var stream = File.OpenRead(file.Path!);
            var annotated = await JsonSerializer.DeserializeAsync<AnnotatedDocument>(stream, cancellationToken: cancellationToken);
            if (string.IsNullOrEmpty(annotated?.Text))
                return (file.Stem, new Problem("It has no text.", Remedy: remedy));
            var day = annotated.Published is { Length: > 0 } published ? DayText.Find(published) : null;
            return (annotated.Id ?? file.Stem, new Document
            {
                Content = annotated.Text,
                Title = annotated.Title ?? "",
                Publisher = annotated.Publisher ?? "",
                PublishedDate = day is null ? null : DayText.ToDate(day.Value),
                MediaType = "text/plain",
            });
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return (file.Stem, new Problem($"It cannot be read: {exception.Message}", Remedy: remedy));
        }
    }
}
