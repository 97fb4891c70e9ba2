using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>
/// The keys of the log under which a mention is registered. Two processes that register the same one at the same instant
/// want the same key, and only one gets it.
/// </summary>
internal static class MentionKeys
{
    public static IReadOnlyList<string> Of(Mention mention) => mention.Kind == EntityKind.Person
        ? [$"person/{NameKey.Of(mention.Name)}|{mention.Represents}"]
        : [.. new[] { mention.Code, mention.Name }.SelectMany(name => NameKey.OfParty(name).Take(1)).Distinct().Select(key => $"organisation/{key}")];
}
