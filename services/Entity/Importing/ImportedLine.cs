using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>A line of an import, read: it tells an entity, or an occupancy, or neither.</summary>
/// <param name="Number">Of the line.</param>
/// <param name="SourceId">The id of its record; empty when it could not be read.</param>
/// <param name="Schema">Of its record; likewise.</param>
/// <param name="Problems">What was left out of it.</param>
internal sealed record ImportedLine(long Number, string SourceId, string Schema, ImmutableArray<ImportProblem> Problems)
{
    private static readonly ImmutableDictionary<string, EntityKind> KindOf = new Dictionary<string, EntityKind>
    {
        ["Person"] = EntityKind.Person,
        ["Position"] = EntityKind.Position,
        ["Organization"] = EntityKind.Organisation,
        ["PublicBody"] = EntityKind.Organisation,
    }.ToImmutableDictionary();

    /// <summary>Characters of the line.</summary>
    public int Length { get; private init; }

    public Entity? Entity { get; private init; }

    public Occupancy? Occupancy { get; private init; }

    public bool IsRefused => Problems.Any(problem => problem.Refused);

    /// <summary>Reads it. Pure.</summary>
    public static ImportedLine Read(string dataset, long number, string json)
    {
        var problems = new RecordProblems(number);
        if (FtmReader.Read(json, problems) is not { } record)
            return new ImportedLine(number, problems.SourceId, "", [.. problems.Told]);
        var entity = KindOf.TryGetValue(record.Schema, out var kind) ? ImportedEntity.Of(dataset, record, kind, problems) : null;
        var occupancy = record.Schema == "Occupancy" ? ImportedOccupancy.Of(record, problems) : null;
        return new ImportedLine(number, record.Id, record.Schema, [.. problems.Told]) { Length = json.Length, Entity = entity, Occupancy = occupancy };
    }

    /// <summary>A record that was kept, as if it came again; without a line.</summary>
    public static ImportedLine Again(RecordState kept) => new(0, kept.SourceId, "Occupancy", []) { Occupancy = kept.Occupancy };

    /// <summary>What cannot even be read as a request.</summary>
    public static ImportedLine Unreadable(long number)
    {
        var problems = new RecordProblems(number);
        problems.Refuse("ftm_json", ErrorReason.FieldMalformed, "It is not UTF-8.");
        return new ImportedLine(number, "", "", [.. problems.Told]);
    }
}
