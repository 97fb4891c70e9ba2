namespace Chancery.Entities;

/// <summary>
/// The keys of the log under which a mention is registered. Two processes that register the same one at the same instant
/// want the same key, and only one gets it.
/// </summary>
internal static class MentionKeys
{
    /// <returns>None for an office: it names no one for good.</returns>
    public static IReadOnlyList<string> Of(ReadMention read) => read switch
    {
        { Role: not null } => [],
        { Name: not null } => [$"person/{NameKey.Of(read.Mention.Name)}|{read.Mention.Represents}"],
        _ => [.. new[] { read.Mention.Code, read.Mention.Name }.SelectMany(name => NameKey.OfParty(name).Take(1)).Distinct().Select(key => $"organisation/{key}")],
    };
}
