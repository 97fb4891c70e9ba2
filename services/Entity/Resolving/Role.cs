using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Date = Google.Type.Date;

namespace Chancery.Entities;

/// <summary>An office of which a mention means the holder. Pure.</summary>
/// <param name="Parties">Whose office it may be; more than one where the words leave it open ("Congolese").</param>
/// <param name="Title">The office.</param>
/// <param name="Date">When it is held; null when that is not told.</param>
internal sealed record Role(ImmutableArray<string> Parties, OfficeTitle Title, Date? Date)
{
    /// <summary>The seats of which one is meant.</summary>
    public IEnumerable<Seat> Seats => Parties.SelectMany(party => Title.Meant.Select(office => new Seat(party, office)));

    /// <summary>The role that is all that a mention tells of a person; null when it tells a name.</summary>
    public static Role? Of(Mention mention, IReadOnlySet<string> context)
    {
        var phrase = mention.Name.Length > 0 ? RolePhrase.Read(mention.Name) : new RolePhrase([], mention.Post);
        if (phrase is null)
            return null;
        var parties = PartiesOf(mention, phrase, context);
        return new Role(parties, OfficeReader.Read(phrase.Post, parties is [var one] ? one : ""), mention.Date);
    }

    /// <summary>A party that is told apart from the words comes first; of several that they may mean, the one that the document names.</summary>
    private static ImmutableArray<string> PartiesOf(Mention mention, RolePhrase phrase, IReadOnlySet<string> context)
    {
        if (mention.Represents.Length > 0)
            return [mention.Represents];
        if (phrase.IsOfUnknown)
            return [];
        if (phrase.Parties.IsEmpty)
            return mention.Publisher.Length > 0 ? [mention.Publisher] : [];
        if (phrase.Parties.Contains(mention.Publisher))
            return [mention.Publisher];
        return phrase.Parties.Where(context.Contains).ToList() is [var named] ? [named] : phrase.Parties;
    }
}
