using Chancery.Contracts.Engagement.V1;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Ingestion.Rereading;

/// <summary>In which fields two readings of one engagement differ. Ids are no reading, and neither is which version read the same words.</summary>
internal static class ReadingDifference
{
    private static readonly IReadOnlyList<FieldDescriptor> Fields =
        [.. Engagement.Descriptor.Fields.InFieldNumberOrder().Where(field => field.Name is not ("engagement_id" or "etag"))];

    public static FieldMask Of(Engagement before, Engagement now)
    {
        var (a, b) = (Bare(before), Bare(now));
        return new FieldMask { Paths = { Fields.Where(field => !Equals(field.Accessor.GetValue(a), field.Accessor.GetValue(b))).Select(field => field.Name) } };
    }

    private static Engagement Bare(Engagement engagement)
    {
        var bare = engagement.Clone();
        foreach (var party in bare.Parties.Concat(bare.Actions.SelectMany(Sides)))
            party.EntityId = "";
        foreach (var participant in bare.Participants)
            participant.EntityId = "";
        if (bare.Place is { } place)
            place.EntityId = "";
        foreach (var evidence in bare.Accounts.SelectMany(account => account.Evidence).Concat(bare.Actions.Select(action => action.Evidence).OfType<Evidence>()))
            (evidence.DocumentId, evidence.Extractor) = ("", "");
        foreach (var account in bare.Accounts)
            (account.DocumentId, account.Publisher) = ("", "");
        return bare;
    }

    private static IEnumerable<Party> Sides(Action action) => new[] { action.Source, action.Target }.OfType<Party>();
}
