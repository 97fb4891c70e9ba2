using Chancery.Contracts.Engagement.V1;

namespace Chancery.Ingestion.Recording;

/// <summary>The line for people of an engagement that an analyst gave none: "Meeting of Iraq and Tajikistan, Dushanbe".</summary>
internal static class EngagementTitle
{
    private const int NamedParties = 4;

    public static string Of(Engagement engagement)
    {
        var names = engagement.Parties.Select(party => party.Name).ToList();
        var more = names.Count - NamedParties;
        var parties = more > 0
            ? $"{string.Join(", ", names.Take(NamedParties))} and {more} more"
            : string.Join(" and ", names.Count > 2 ? [string.Join(", ", names[..^1]), names[^1]] : names);
        var where = engagement.Place is { City.Length: > 0 } place ? $", {place.City}" : "";
        return $"{engagement.Type} of {parties}{where}";
    }
}
