using Chancery.Contracts.Engagement.V1;
using Chancery.Parties;

namespace Chancery.Ingestion.Engagements;

internal static class PartyNames
{
    /// <summary>A known party of which only the code was told gets its English name.</summary>
    public static void Fill(Engagement engagement)
    {
        var parties = engagement.Parties.Concat(engagement.Actions.SelectMany(action => new[] { action.Source, action.Target }));
        foreach (var party in parties.Where(party => party.Name.Length == 0))
            party.Name = KnownParties.ByCode(party.Code)?.Name ?? party.Code;
    }
}
