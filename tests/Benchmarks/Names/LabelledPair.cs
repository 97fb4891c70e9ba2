using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Benchmarks.Names;

/// <summary>Two names, and whether they denote one entity; one a line in a JSON Lines file.</summary>
/// <param name="Schema">As in FollowTheMoney: "Person", "Organization", "Company" ….</param>
/// <param name="Evidence">Of a match: "string" when the two names alone show it.</param>
internal sealed record LabelledPair(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("a")] string A,
    [property: JsonPropertyName("b")] string B,
    [property: JsonPropertyName("schema")] string? Schema,
    [property: JsonPropertyName("match")] bool Match,
    [property: JsonPropertyName("origin")] string? Origin,
    [property: JsonPropertyName("category")] string? Category,
    [property: JsonPropertyName("evidence")] string? Evidence)
{
    public static IReadOnlyList<LabelledPair> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<LabelledPair>(line)!)];

    public EntityKind Kind => Schema switch
    {
        null => EntityKind.Unspecified,
        "Person" => EntityKind.Person,
        "Country" => EntityKind.Country,
        _ => EntityKind.Organisation,
    };

    /// <summary>A match that only other knowledge shows is no failure of the names.</summary>
    public bool IsDecidable => !Match || Evidence is null or "string";

    public bool IsLatin => (A + B).All(letter => letter < '\u0250' || letter is >= '\u1E00' and <= '\u1EFF' or >= '\u2000' and <= '\u206F');
}
