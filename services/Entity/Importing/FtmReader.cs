using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>Reads a line of FollowTheMoney. A value may stand alone or in a list, and another entity by its id or nested. Pure.</summary>
internal static class FtmReader
{
    private const int LongestLine = 1 << 20;
    private const int LongestId = 200;

    /// <summary>Each name is an event and a row: a record of many thousands would hold up all that follows.</summary>
    private const int MostValues = 300;

    /// <returns>Null when the line is refused.</returns>
    public static FtmRecord? Read(string json, RecordProblems problems)
    {
        if (Encoding.UTF8.GetByteCount(json) > LongestLine)
        {
            problems.Refuse("ftm_json", ErrorReason.FieldTooLong, "It has more than 1 MiB.");
            return null;
        }
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, problems);
        }
        catch (JsonException malformed)
        {
            problems.Refuse("ftm_json", ErrorReason.FieldMalformed, $"It is no JSON: {malformed.Message}");
        }
        catch (InvalidOperationException malformed)
        {
            problems.Refuse("ftm_json", ErrorReason.FieldMalformed, $"It holds half of a surrogate pair: {malformed.Message}");
        }
        return null;
    }

    private static FtmRecord? Read(JsonElement root, RecordProblems problems)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Refuse("ftm_json", ErrorReason.FieldMalformed, "It is one JSON object for each line.");
            return null;
        }
        var id = Text(root, "id").Trim();
        if (Fault(id) is var (reason, description))
            problems.Refuse("id", reason, description);
        else
            problems.SourceId = id;
        var schema = Text(root, "schema").Trim();
        if (schema.Length == 0)
            problems.Refuse("schema", ErrorReason.FieldRequired, "It names the schema, such as \"Person\".");
        if (problems.IsRefused)
            return null;
        var properties = root.TryGetProperty("properties", out var told) && told.ValueKind == JsonValueKind.Object
            ? told.EnumerateObject().DistinctBy(property => property.Name).ToImmutableDictionary(property => property.Name, property => Values(property.Name, property.Value, problems))
            : [];
        var referents = root.TryGetProperty("referents", out var former) ? Values("referents", former, problems) : [];
        return new FtmRecord(id, schema, [.. referents.Where(referent => referent != id && Fault(referent) is null)], Text(root, "last_seen"), properties);
    }

    private static (ErrorReason Reason, string Description)? Fault(string id) =>
        id.Length == 0 ? (ErrorReason.FieldRequired, "It is the id of the record in its data set.")
        : id.Length > LongestId ? (ErrorReason.FieldTooLong, $"It has at most {LongestId} characters.")
        : !WellFormedText.Holds(id) ? (ErrorReason.FieldMalformed, "It holds U+FFFD, NUL or half of a surrogate pair.")
        : null;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static ImmutableArray<string> Values(string property, JsonElement element, RecordProblems problems)
    {
        var values = Values(element);
        if (values.Length <= MostValues)
            return values;
        problems.LeaveOut(property, ErrorReason.FieldTooLong, $"It has {values.Length} values; the first {MostValues} are taken.");
        return values[..MostValues];
    }

    private static ImmutableArray<string> Values(JsonElement element) => element.ValueKind == JsonValueKind.Array
        ? [.. element.EnumerateArray().Select(Value).Where(value => value.Length > 0)]
        : Value(element) is { Length: > 0 } one ? [one] : [];

    private static string Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.Trim(),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.Object => Text(element, "id").Trim(),
        _ => "",
    };
}
