using Chancery.Contracts.Entity.V1;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>What a new form of a record tells that is not known of its entity. Pure.</summary>
internal static class ImportedNews
{
    public static IEnumerable<IMessage> Of(Entity known, Entity told, string source)
    {
        foreach (var name in told.Names.Where(name => !known.Names.Any(other => other.Value == name.Value)))
            yield return new NameAdded { EntityId = told.EntityId, Name = new EntityName(name) { Kind = NameKind.Spelling } };
        foreach (var id in told.ExternalIds.Except(known.ExternalIds))
            yield return new ExternalIdAdded { EntityId = told.EntityId, ExternalId = id };
        if (Particulars(known, told, source) is { } particulars)
            yield return particulars;
        foreach (var tenure in told.Tenures.Except(known.Tenures))
            yield return new TenureRecorded { EntityId = told.EntityId, Tenure = tenure };
    }

    /// <summary>What the record tells no more stays.</summary>
    private static ParticularsRecorded? Particulars(Entity known, Entity told, string source)
    {
        var particulars = new ParticularsRecorded
        {
            EntityId = told.EntityId,
            BirthDate = told.BirthDate ?? known.BirthDate,
            DeathDate = told.DeathDate ?? known.DeathDate,
            CountryCodes = { told.CountryCodes.Count > 0 ? told.CountryCodes : known.CountryCodes },
            Source = source,
        };
        return Equals(particulars.BirthDate, known.BirthDate) && Equals(particulars.DeathDate, known.DeathDate)
            && particulars.CountryCodes.SequenceEqual(known.CountryCodes) ? null : particulars;
    }
}
