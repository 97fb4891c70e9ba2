using Chancery.Contracts.Engagement.V1;
using Google.Protobuf.WellKnownTypes;
using Google.Type;

namespace Chancery.Cli.Rendering;

/// <summary>The facts of an engagement in few words; empty where nothing is known.</summary>
internal static class Facts
{
    /// <summary>"2019-05-16", "2019-05", "2019".</summary>
    public static string Day(Date? date) => date switch
    {
        null => "",
        { Month: 0 } => $"{date.Year:0000}",
        { Day: 0 } => $"{date.Year:0000}-{date.Month:00}",
        _ => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}",
    };

    /// <summary>"2019-05-16 – 2019-05-17".</summary>
    public static string When(Engagement engagement) =>
        engagement.EndDate is null || engagement.EndDate.Equals(engagement.StartDate)
            ? Day(engagement.StartDate)
            : $"{Day(engagement.StartDate)} – {Day(engagement.EndDate)}";

    /// <summary>"Palace of Nations, Dushanbe, TJ".</summary>
    public static string Where(Place? place) =>
        place is null ? "" : string.Join(", ", new[] { place.Venue, place.City, place.CountryCode }.Where(part => part.Length > 0));

    /// <summary>The type, and the status where it is not the usual one: "meeting (cancelled)".</summary>
    public static string What(Engagement engagement)
    {
        var type = ContractWords.EngagementTypes.Of(engagement.Type);
        return engagement.Status is EngagementStatus.Held or EngagementStatus.Unspecified
            ? type
            : $"{type} ({ContractWords.Statuses.Of(engagement.Status)})";
    }

    /// <summary>One person a line: "Nadim Al-Tarawi, Undersecretary (JO)".</summary>
    public static string Who(Engagement engagement) => string.Join('\n', engagement.Participants.Select(Person));

    public static string Person(Participant person) => Person(person.Name, person.Post, person.Represents);

    public static string Person(string name, string post, string represents) =>
        name + (post.Length > 0 ? $", {post}" : "") + (represents.Length > 0 ? $" ({represents})" : "");

    /// <summary>"IQ, TJ"; with how many countries are said to have been present.</summary>
    public static string ForWhom(Engagement engagement)
    {
        var codes = string.Join(", ", engagement.Parties.Select(Code));
        return engagement.DelegationCount > 0 ? $"{codes}\n({engagement.DelegationCount} countries)".TrimStart() : codes;
    }

    public static string Code(Party party) => party.Code.Length > 0 ? party.Code : party.Name;

    /// <summary>"counter terrorism, energy".</summary>
    public static string About(Engagement engagement) =>
        string.Join(", ", engagement.Topics.Select(topic => ContractWords.Topics.Of(topic).Replace('-', ' ')));

    public static string Sure(double confidence) => confidence.ToString("0.00");

    /// <summary>"2026-11-24 15:21:06Z".</summary>
    public static string Moment(Timestamp? time) => time is null ? "" : time.ToDateTime().ToString("yyyy-MM-dd HH:mm:ss'Z'");
}
