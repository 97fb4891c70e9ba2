using Chancery.Contracts.Engagement.V1;

namespace Chancery.Query.Entities;

/// <summary>Where an engagement names entities.</summary>
internal static class EntityIds
{
    public static IEnumerable<string> Of(Engagement engagement) =>
    [
        .. engagement.Parties.Select(party => party.EntityId),
        .. engagement.Participants.Select(participant => participant.EntityId),
        .. engagement.Actions.SelectMany(action => new[] { action.Source, action.Target }).OfType<Party>().Select(party => party.EntityId),
        engagement.Place?.EntityId ?? "",
    ];

    public static void Replace(Engagement engagement, Func<string, string> by)
    {
        foreach (var party in engagement.Parties.Concat(engagement.Actions.SelectMany(action => new[] { action.Source, action.Target }).OfType<Party>()))
            party.EntityId = by(party.EntityId);
        foreach (var participant in engagement.Participants)
            participant.EntityId = by(participant.EntityId);
        if (engagement.Place is { } place)
            place.EntityId = by(place.EntityId);
    }
}
