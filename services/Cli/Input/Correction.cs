using System.Text.Json;
using System.Text.Json.Nodes;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Engagement.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Cli.Input;

/// <summary>A correction as people write it: fields of an engagement with their new values.</summary>
internal static class Correction
{
    /// <summary>The fields that a correction may set.</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        "type", "mode", "status", "title", "parties", "participants", "start_date", "end_date", "place", "delegation_count", "topics", "actions", "confidence",
    ];

    /// <param name="current">The engagement as it is.</param>
    /// <param name="settings">"place.city=Dushanbe", "status=cancelled", "end_date=".</param>
    /// <returns>The engagement with the new values, and which top-level fields they are of.</returns>
    /// <exception cref="UsageException">A setting is not understood.</exception>
    public static (Engagement Engagement, FieldMask Mask) Of(Engagement current, IEnumerable<string> settings)
    {
        var json = JsonNode.Parse(new JsonFormatter(JsonFormatter.Settings.Default.WithPreserveProtoFieldNames(true)).Format(current))!.AsObject();
        var mask = new FieldMask();
        foreach (var setting in settings)
        {
            var (field, value) = Split(setting);
            var parts = field.Split('.');
            if (!Fields.Contains(parts[0]) || parts.Length > 2 || (parts.Length == 2 && parts[0] != "place"))
                throw new UsageException($"--set {setting}: '{field}' cannot be set.", $"Set {string.Join(", ", Fields)}, place.city, place.country_code or place.venue.");
            if (parts.Length == 2)
                SetPart(json, parts[0], parts[1], value);
            else
                json[field] = ValueOf(field, value, setting);
            if (!mask.Paths.Contains(parts[0]))
                mask.Paths.Add(parts[0]);
        }

        try
        {
            return (Engagement.Parser.ParseJson(json.ToJsonString()), mask);
        }
        catch (InvalidProtocolBufferException exception)
        {
            throw new UsageException($"--set: {exception.Message}", "Write the value as proto3 JSON of chancery.engagement.v1.Engagement has it.");
        }
    }

    private static (string Field, string Value) Split(string setting) =>
        setting.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (setting[..at].Trim(), setting[(at + 1)..].Trim())
            : throw new UsageException($"--set {setting} has no '='.", "Write FIELD=VALUE, such as place.city=Dushanbe.");

    /// <summary>What the registry said of the old place does not hold of the new one.</summary>
    private static void SetPart(JsonObject json, string field, string part, string value)
    {
        var message = json[field] as JsonObject ?? [];
        message.Remove("entity_id");
        message[part] = value;
        json[field] = message;
    }

    private static JsonNode? ValueOf(string field, string value, string setting) => value switch
    {
        "" => null,
        ['[' or '{', ..] => Json(value, setting),
        _ => field switch
        {
            "type" => Word(ContractWords.EngagementTypes, value, setting),
            "mode" => Word(ContractWords.Modes, value, setting),
            "status" => Word(ContractWords.Statuses, value, setting),
            "topics" => new JsonArray([.. value.Split(',').Select(topic => Word(ContractWords.Topics, topic.Trim(), setting))]),
            "start_date" or "end_date" => Date(value, setting),
            _ => value,
        },
    };

    private static JsonNode? Json(string value, string setting)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException exception)
        {
            throw new UsageException($"--set {setting} is no JSON: {exception.Message}", "Mend the value.");
        }
    }

    private static JsonValue Word<T>(ContractWords<T> words, string value, string setting)
        where T : struct, System.Enum =>
        words.Find(value) is { } found
            ? JsonValue.Create(Convert.ToInt32(found))
            : throw new UsageException($"--set {setting}: '{value}' is not known.", $"Use {string.Join(", ", words.All)}.");

    /// <summary>Years and months too: "2019", "2019-05".</summary>
    private static JsonObject Date(string value, string setting)
    {
        var numbers = value.Split('-').Select(part => int.TryParse(part, out var number) ? number : -1).ToArray();
        if (numbers.Length > 3 || numbers.Any(number => number < 0))
            throw new UsageException($"--set {setting}: '{value}' is no date.", "Write 2019-05-16, 2019-05 or 2019.");
        return new JsonObject { ["year"] = numbers[0], ["month"] = numbers.ElementAtOrDefault(1), ["day"] = numbers.ElementAtOrDefault(2) };
    }
}
