using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>What the words of a title are, by offices.txt.</summary>
internal enum OfficeWordKind
{
    Office,
    Alone,
    Rank,
    Portfolio,
}

internal readonly record struct OfficeWord(OfficeWordKind Kind, string Name);

/// <summary>offices.txt, by its words.</summary>
internal static class OfficeLexicon
{
    private static readonly ILookup<string, (string Name, string Words)> Lines = Lexicon.Lines("offices.txt").Select(Split)
        .ToLookup(line => line.Kind, line => (line.Name, line.Words));

    private static readonly FrozenDictionary<string, ImmutableArray<OfficeWord>> ByWords = Enum.GetValues<OfficeWordKind>()
        .SelectMany(kind => Lines[kind.ToString().ToLowerInvariant()].SelectMany(line => Phrases(line.Words).Select(words => (words, Word: new OfficeWord(kind, line.Name)))))
        .GroupBy(entry => entry.words, entry => entry.Word).ToFrozenDictionary(words => words.Key, words => words.ToImmutableArray());

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Covers =
        Lines["covers"].ToFrozenDictionary(line => line.Name, line => Phrases(line.Words).ToImmutableArray());

    private static readonly FrozenDictionary<string, Standing> Standings = Lines["standing"]
        .SelectMany(line => Phrases(line.Words).Select(word => (word, Standing: Enum.Parse<Standing>(line.Name, ignoreCase: true))))
        .ToFrozenDictionary(entry => entry.word, entry => entry.Standing);

    private static readonly FrozenDictionary<(string Code, string Name), string> InCountries = Lines["in"]
        .SelectMany(line => line.Name.Split(", ").Select(code => (Key: (code, Before(line.Words)), Name: After(line.Words))))
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Name);

    /// <summary>So many words has the longest phrase.</summary>
    public static readonly int Longest = ByWords.Keys.Max(words => words.Count(letter => letter == ' ') + 1);

    /// <summary>What the words are; the default when they are none of this kind.</summary>
    public static OfficeWord? Find(string words, OfficeWordKind kind)
    {
        foreach (var word in ByWords.GetValueOrDefault(words, []))
        {
            if (word.Kind == kind)
                return word;
        }
        return null;
    }

    public static Standing StandingOf(string word) => Standings.GetValueOrDefault(word);

    /// <summary>What an office ("secretary of state") or "rank …" is called everywhere, by what it is called in a country.</summary>
    public static string In(string party, string name) => InCountries.GetValueOrDefault((party, name), name);

    /// <summary>Under which offices the holders of one are known: a head of state as president.</summary>
    public static ImmutableArray<string> HeldAs(string office) => Covers.TryGetValue(office, out var others) ? others : [office];

    private static (string Kind, string Name, string Words) Split(string line)
    {
        var kind = line[..line.IndexOf(' ', StringComparison.Ordinal)];
        var rest = line[(kind.Length + 1)..];
        if (kind == "in")
        {
            var codes = rest.Split(' ').TakeWhile(word => word.All(letter => char.IsAsciiLetterUpper(letter) || letter == ',')).ToList();
            var list = string.Join(' ', codes);
            return (kind, list, rest[(list.Length + 1)..]);
        }
        var colon = rest.LastIndexOf(':');
        return (kind, rest[..colon], rest[(colon + 1)..].Trim());
    }

    private static string[] Phrases(string words) => words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Before(string line) => line[..line.IndexOf(" = ", StringComparison.Ordinal)];

    private static string After(string line) => line[(line.IndexOf(" = ", StringComparison.Ordinal) + 3)..];
}
