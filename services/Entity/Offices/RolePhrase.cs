using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Words that name no one, but whoever holds an office: "the Tajik Foreign Minister".</summary>
/// <param name="Parties">The codes of those whose office it may be; empty when the words do not tell.</param>
/// <param name="Post">The office in the words of the document.</param>
/// <param name="IsOfUnknown">The words do tell whose office it is, but no list knows that party: it is not the publisher's.</param>
internal sealed record RolePhrase(ImmutableArray<string> Parties, string Post, bool IsOfUnknown = false)
{
    private const string Article = "the ";
    private const int MostUnknown = 2;

    /// <summary>Words before an office that leave it as it is.</summary>
    private static readonly FrozenSet<string> Idle = ["current", "incumbent", "present", "serving", "sitting", "outgoing"];

    /// <summary>Words before an office that make it another.</summary>
    private static readonly FrozenSet<string> Ranks = ["deputy", "vice", "assistant", "associate", "under", "sub", "junior", "joint", "shadow"];

    /// <summary>The role that the words are, wholly; null when they are anything else, a name above all. Pure.</summary>
    public static RolePhrase? Read(string words)
    {
        var isDefinite = words.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
        var bare = isDefinite ? words[Article.Length..] : words;
        foreach (var taken in PartyWords.Take(bare))
        {
            if (IsOffice(taken.Rest, taken.Parties is [var one] ? one : "", isDefinite || !taken.IsPlain) && (isDefinite || !taken.IsPlain || !IsNameLike(taken.Rest)))
                return new RolePhrase(taken.Parties, taken.Rest);
        }
        // After a standing word the party may follow: "former Tajik Foreign Minister".
        if (bare.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && OfficeLexicon.StandingOf(NameKey.Of(bare[..space])) != Standing.InFull
            && Read(bare[(space + 1)..]) is { } inner)
            return inner with { Post = $"{bare[..space]} {inner.Post}" };
        if (IsOffice(bare, "", isDefinite) && (isDefinite || !IsNameLike(bare)))
            return new RolePhrase([], bare);
        return isDefinite ? OfUnknown(bare) : null;
    }

    /// <summary>"the Ruritanian Foreign Minister": whose it is, no list knows, but it is an office. Any other words before an office tell of someone else:
    /// "the wife of the President", "the visiting Foreign Minister", "the Deputy National Security Adviser".</summary>
    private static RolePhrase? OfUnknown(string words)
    {
        var rest = words;
        for (var unknown = 0; unknown < MostUnknown && rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space; unknown++)
        {
            rest = rest[(space + 1)..];
            if (!IsOffice(rest, "", isDefinite: true))
                continue;
            var before = words[..^rest.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (before.All(word => Idle.Contains(NameKey.Of(word))))
                return new RolePhrase([], rest);
            if (!before.All(IsPartyLike))
                return new RolePhrase([], words, IsOfUnknown: true);
            // "Lincoln President" may be a name.
            if (rest.Contains(' ', StringComparison.Ordinal))
                return new RolePhrase([], rest, IsOfUnknown: true);
        }
        return null;
    }

    private static bool IsPartyLike(string word) => char.IsUpper(word[0]) && !Ranks.Contains(NameKey.Of(word));

    /// <summary>Wholly; a name may follow in "Prime Minister Tammsalu".</summary>
    private static bool IsOffice(string words, string party, bool isDefinite) =>
        OfficeReader.Read(words, party).Rest is TitleRest.Nothing || (isDefinite && OfficeReader.Read(words, party).Rest is TitleRest.Portfolio);

    /// <summary>"King", "Prince" and such are names too, and so are several of them: "Prince Sultan", "Amir Sultan".</summary>
    private static bool IsNameLike(string office) => office.Split(' ').All(word => NameRoles.Of(NameKey.Of(word)).Has(NameRole.Perhaps));
}
