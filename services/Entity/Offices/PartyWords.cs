using System.Collections.Immutable;
using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>The words of a title that name a party, and those that are left.</summary>
/// <param name="Parties">The codes of all that bear the name: both Congos.</param>
/// <param name="Rest">The title without it.</param>
/// <param name="IsPlain">A name that could be someone's given name: "Jordan King".</param>
internal sealed record PartyWords(ImmutableArray<string> Parties, string Rest, bool IsPlain)
{
    private const int LongestName = 8;

    /// <summary>Every way to take a party out, likeliest first: "Tajik …", "Tajikistan's …", "… of the Republic of Korea".</summary>
    public static IEnumerable<PartyWords> Take(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(LongestName, words.Length - 1); count > 0; count--)
        {
            var name = string.Join(' ', words[..count]);
            if (Named(Bare(name), withDemonyms: true) is { IsEmpty: false } parties)
                yield return new PartyWords(parties, string.Join(' ', words[count..]), IsPlain: Bare(name) == name);
        }
        for (var of = 1; of < words.Length - 1; of++)
        {
            if (words[of] != "of")
                continue;
            for (var end = words.Length; end > of + 1; end--)
            {
                if (end - of - 1 <= LongestName && Named(string.Join(' ', words[(of + 1)..end]).TrimEnd(','), withDemonyms: false) is { IsEmpty: false } parties)
                    yield return new PartyWords(parties, string.Join(' ', words[..of].Concat(words[end..])), IsPlain: false);
            }
        }
    }

    private static ImmutableArray<string> Named(string name, bool withDemonyms)
    {
        var parties = KnownParties.AllByName(name).Where(party => party.Kind != PartyKind.ArmedGroup);
        if (withDemonyms)
            parties = parties.Concat(KnownParties.AllByDemonym(name));
        return [.. parties.Select(party => party.Code).Distinct()];
    }

    private static string Bare(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2]
        : name.EndsWith("s'", StringComparison.Ordinal) || name.EndsWith("s’", StringComparison.Ordinal) ? name[..^1]
        : name;
}
