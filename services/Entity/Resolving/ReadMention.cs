using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>A mention with what its words are found to be, and what its document tells beside it.</summary>
/// <param name="Mention">With single spaces.</param>
/// <param name="Name">Of a person: the name taken apart; null when it is an office or no person.</param>
/// <param name="Role">The office that is all that the mention tells of a person; null when it tells a name.</param>
/// <param name="Post">Of a person: the office beside the name, or that of the role.</param>
/// <param name="Context">The codes of the parties that the document names, its publisher's included.</param>
internal sealed record ReadMention(Mention Mention, PersonName? Name, Role? Role, OfficeTitle Post, ImmutableHashSet<string> Context)
{
    /// <summary>The document that names it; empty when that is not told.</summary>
    public string Document => Mention.Evidence?.DocumentId ?? "";

    /// <summary>A name of which the document may tell more elsewhere: one word, initials aside.</summary>
    public bool IsPartial => Name is { } name && name.Names.Count(word => word.IsName) == 1;

    public static IReadOnlyList<ReadMention> Of(IReadOnlyList<Mention> mentions)
    {
        var normal = mentions.Select(MentionText.Normalise).ToList();
        var contexts = normal.GroupBy(mention => mention.Evidence?.DocumentId ?? "").ToDictionary(document => document.Key, PartiesOf);
        return normal.ConvertAll(mention => Of(mention, contexts[mention.Evidence?.DocumentId ?? ""]));
    }

    private static ReadMention Of(Mention mention, ImmutableHashSet<string> context)
    {
        if (mention.Kind != EntityKind.Person)
            return new ReadMention(mention, null, null, OfficeTitle.None, context);
        if (Entities.Role.Of(mention, context) is { } role)
            return new ReadMention(mention, null, role, role.Title, context);
        return new ReadMention(mention, PersonName.Parse(mention.Name), null, OfficeReader.Read(mention.Post, mention.Represents), context);
    }

    private static ImmutableHashSet<string> PartiesOf(IEnumerable<Mention> document) =>
    [
        .. document.SelectMany(mention => new[] { mention.Code, mention.Represents, mention.Publisher, CodeOf(mention) }).Where(code => code.Length > 0),
    ];

    private static string CodeOf(Mention mention) =>
        mention.Kind != EntityKind.Person && mention.Code.Length == 0 ? Parties.KnownParties.ByName(mention.Name)?.Code ?? "" : "";
}
