using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Words that name no one, but whoever holds an office: "the Tajik Foreign Minister".</summary>
/// <param name="Parties">The codes of those whose office it may be; empty when the words do not tell.</param>
/// <param name="Post">The office in the words of the document.</param>
internal sealed record RolePhrase(ImmutableArray<string> Parties, string Post)
{
    private const string Article = "the ";

    /// <summary>The role that the words are, wholly; null when they are anything else, a name above all. Pure.</summary>
    public static RolePhrase? Read(string words)
    {
        var isDefinite = words.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
        var bare = isDefinite ? words[Article.Length..] : words;
        foreach (var taken in PartyWords.Take(bare))
        {
            if (OfficeReader.Read(taken.Rest, taken.Parties is [var one] ? one : "").IsKnown && (isDefinite || !taken.IsPlain || !IsNameLike(taken.Rest)))
                return new RolePhrase(taken.Parties, taken.Rest);
        }
        // After a standing word the party may follow: "former Tajik Foreign Minister".
        if (bare.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && OfficeLexicon.StandingOf(NameKey.Of(bare[..space])) != Standing.InFull
            && Read(bare[(space + 1)..]) is { } inner)
            return inner with { Post = $"{bare[..space]} {inner.Post}" };
        return OfficeReader.Read(bare, "").IsKnown && (isDefinite || !IsNameLike(bare)) ? new RolePhrase([], bare) : null;
    }

    /// <summary>"King", "Prince" and such are family names too.</summary>
    private static bool IsNameLike(string office) => !office.Contains(' ', StringComparison.Ordinal) && NameRoles.Of(NameKey.Of(office)).Has(NameRole.Perhaps);
}
