using System.Globalization;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Date = Google.Type.Date;

namespace Chancery.Entities.Tests.Resolving;

/// <summary>A registry of invented persons in memory, and what is asked of it. The country is Tajikistan unless another is told.</summary>
internal static class Registry
{
    public static EntityState Person(string id, string name, params Tenure[] tenures) =>
        new(new Entity { EntityId = id, Kind = EntityKind.Person, Name = name, Names = { new EntityName { Value = name } }, Tenures = { tenures } }, 1);

    public static Tenure Held(string post, string from, string until, string party = "TJ") =>
        new() { Post = post, Represents = party, StartDate = Day(from), EndDate = Day(until) };

    public static Tenure Seen(string post, string day, string party = "TJ") => new() { Post = post, Represents = party, ObservedDate = Day(day) };

    /// <summary>"2004", "2004-05", "2004-05-06"; "" is none.</summary>
    public static Date? Day(string text)
    {
        if (text.Length == 0)
            return null;
        var parts = text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new Date { Year = parts[0], Month = parts.ElementAtOrDefault(1), Day = parts.ElementAtOrDefault(2) };
    }

    public static Mention Named(string name, string date = "", string represents = "", string post = "", string document = "", string publisher = "")
    {
        var mention = new Mention { Kind = EntityKind.Person, Name = name, Post = post, Represents = represents, Publisher = publisher, Date = Day(date) };
        if (document.Length > 0)
            mention.Evidence = new Evidence { DocumentId = document, Quote = name };
        return mention;
    }

    public static ResolutionPlan Plan(IEnumerable<EntityState> known, bool register, params Mention[] mentions)
    {
        var pool = new EntityPool();
        foreach (var state in known)
            pool.Put(state);
        var count = 0;
        return ResolutionPlan.Of(ReadMention.Of(mentions), pool, register, () => $"new-{++count}");
    }

    public static Resolution Resolve(IEnumerable<EntityState> known, Mention mention) => Plan(known, false, mention).Resolutions[0];

    /// <summary>"LINKED ent-a", "Ambiguous ent-a ent-b", "New".</summary>
    public static string Said(this Resolution resolution) => resolution.Verdict switch
    {
        ResolutionVerdict.Linked => $"Linked {resolution.EntityId}",
        ResolutionVerdict.Ambiguous => string.Join(' ', resolution.Candidates.Select(candidate => candidate.EntityId).Prepend("Ambiguous")),
        _ => $"New {resolution.EntityId}".TrimEnd(),
    };
}
