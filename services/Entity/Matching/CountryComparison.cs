using Chancery.Contracts.Entity.V1;
using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>Countries and organisations that Parties knows: their spellings are one, and those of two are two.</summary>
internal static class CountryComparison
{
    /// <summary>Null when Parties does not know both.</summary>
    public static NameLikeness? Of(string a, string b, EntityKind kind)
    {
        var (left, right) = (KnownParties.AllByName(a), KnownParties.AllByName(b));
        if (left.IsEmpty || right.IsEmpty)
            return null;
        var shared = left.Intersect(right).FirstOrDefault(party => kind != EntityKind.Country || party.Kind == PartyKind.Country);
        return shared is null
            ? new NameLikeness(0, [new Ground("known as others", 0, left[0].Name, right[0].Name)])
            : new NameLikeness(1, [new Ground("known spelling", 1, a, b)]);
    }
}
