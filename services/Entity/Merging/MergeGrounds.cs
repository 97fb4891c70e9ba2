using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>What speaks against merging one entity into another: everything at once. Pure.</summary>
internal static class MergeGrounds
{
    /// <summary>Registers that have one id for each entity.</summary>
    private static readonly string[] OneIdEach = ["wikidata", "iso3166-1-alpha2", "iso3166-1-alpha3"];

    private static readonly HashSet<string> Known = [.. KnownEntities.All.Select(entity => entity.EntityId)];

    public static IEnumerable<MergeGround> Of(RegistryView view, string fromId, string intoId)
    {
        var (from, into) = (view.SurvivorOf(fromId), view.SurvivorOf(intoId));
        if (from.Id == into.Id)
        {
            return [new MergeGround(fromId, ErrorReason.MergeCircular,
                fromId == intoId ? $"{fromId} is one entity." : $"{fromId} and {intoId} are one already: both answer as {from.Id}.")];
        }
        return
        [
            .. AlreadyMerged(fromId, from), .. AlreadyMerged(intoId, into), .. KnownParty(from), .. Kinds(from, into),
            .. ExternalIds(from, into), .. Declared(view, from, into), .. LifeDates(from, into), .. SeatConflict.Of(from, into),
        ];
    }

    private static IEnumerable<MergeGround> AlreadyMerged(string id, EntityState survivor) => id == survivor.Id
        ? []
        : [new MergeGround(id, ErrorReason.EntityAlreadyMerged, $"{id} is merged into {survivor.Id}.")];

    private static IEnumerable<MergeGround> KnownParty(EntityState from) => Known.Contains(from.Id)
        ? [new MergeGround(from.Id, ErrorReason.KnownParty, $"{from.Id} is {from.Entity.Name}, which the registry is delivered with.")]
        : [];

    private static IEnumerable<MergeGround> Kinds(EntityState from, EntityState into) => from.Entity.Kind == into.Entity.Kind
        ? []
        : [new MergeGround(from.Id, ErrorReason.KindsDiffer, $"{from.Id} is of kind {from.Entity.Kind}, {into.Id} of kind {into.Entity.Kind}.")];

    private static IEnumerable<MergeGround> ExternalIds(EntityState from, EntityState into)
    {
        foreach (var scheme in OneIdEach)
        {
            var (ofFrom, ofInto) = (IdsOf(from, scheme), IdsOf(into, scheme));
            if (ofFrom.Count > 0 && ofInto.Count > 0 && !ofFrom.Intersect(ofInto).Any())
            {
                yield return new MergeGround(from.Id, ErrorReason.ExternalIdsDiffer,
                    $"The {scheme} id of {from.Id} is {string.Join(", ", ofFrom)}, that of {into.Id} is {string.Join(", ", ofInto)}.");
            }
        }
    }

    private static List<string> IdsOf(EntityState state, string scheme) =>
        [.. state.Entity.ExternalIds.Where(id => id.Scheme.Equals(scheme, StringComparison.OrdinalIgnoreCase)).Select(id => id.Value)];

    private static IEnumerable<MergeGround> Declared(RegistryView view, EntityState merged, EntityState survivor) =>
        from one in view.Graph.PartsOf(merged.Id)
        from other in view.Graph.PartsOf(survivor.Id)
        where view.DifferenceOf(one.Id, other.Id) is not null
        select new MergeGround(one.Id, ErrorReason.DeclaredDifferent, $"{one.Id} and {other.Id} are stated to be different.");

    private static IEnumerable<MergeGround> LifeDates(EntityState from, EntityState into)
    {
        var (one, other) = (from.Entity, into.Entity);
        if (!PartialDate.MayBeSame(one.BirthDate, other.BirthDate))
            yield return Ground($"{from.Id} was born {Text(one.BirthDate)}, {into.Id} {Text(other.BirthDate)}.");
        if (!PartialDate.MayBeSame(one.DeathDate, other.DeathDate))
            yield return Ground($"{from.Id} died {Text(one.DeathDate)}, {into.Id} {Text(other.DeathDate)}.");
        if (IsDeadBeforeBirth(one, other))
            yield return Ground($"{from.Id} died {Text(one.DeathDate)}, before {into.Id} was born {Text(other.BirthDate)}.");
        if (IsDeadBeforeBirth(other, one))
            yield return Ground($"{into.Id} died {Text(other.DeathDate)}, before {from.Id} was born {Text(one.BirthDate)}.");

        MergeGround Ground(string what) => new(from.Id, ErrorReason.LifeDatesDisjoint, what);
    }

    private static bool IsDeadBeforeBirth(Entity dead, Entity born) =>
        dead.DeathDate is not null && born.BirthDate is not null && PartialDate.Last(dead.DeathDate) < PartialDate.First(born.BirthDate);

    internal static string Text(Google.Type.Date? date) => date switch
    {
        null => "?",
        { Month: 0 } => $"{date.Year:0000}",
        { Day: 0 } => $"{date.Year:0000}-{date.Month:00}",
        _ => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}",
    };
}
