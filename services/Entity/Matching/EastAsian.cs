using System.Collections.Frozen;
using System.Text;

namespace Chancery.Entities;

/// <summary>
/// Chinese and Korean names in Latin letters. Their syllables are short and differ by one letter ("Min", "Mun"), and each is
/// written in several ways ("Jong", "Jeong", "Chong"): they are the same in one romanisation or another, or not at all.
/// </summary>
internal static class EastAsian
{
    private const int LongestPart = 12;
    private static readonly FrozenDictionary<string, int[]> Families = Lexicon.Groups("family-names.txt");
    private static readonly string[] Onsets = ["zh", "ch", "sh", "hs", "ts", "tz", "kk", "tt", "pp", "ss", "jj"];
    private static readonly string[] Nuclei =
    [
        "weo", "wei", "wai", "yao", "you", "yue", "yua", "yeo", "yae", "wae", "iao", "uai", "eo", "eu", "ae", "oe", "iu", "io", "ia", "ie", "ua", "uo", "ue", "ui", "ai", "ei",
         "ao", "ou", "oo", "ee", "ya", "ye", "yo", "yu", "yi", "wa", "we", "wi", "wo", "a", "e", "i", "o", "u",
    ];

    // Applied one after the other.
    private static readonly (string From, string To)[] Rules =
    [
        ("eo", "o"), ("eu", "u"), ("oo", "u"), ("ou", "o"), ("ae", "e"), ("wu", "u"), ("zh", "j"), ("tz", "z"), ("ts", "z"), ("ch", "j"), ("q", "j"),
        ("hs", "s"), ("sh", "s"), ("x", "s"), ("c", "z"), ("ung", "ong"), ("ueh", "ue"), ("ien", "ian"), ("ih", "i"), ("yi", "i"), ("hui", "hi"), ("ee", "i"),
        ("ul", "ol"), ("un", "on"), ("um", "om"), ("uk", "ok"), ("g", "k"), ("d", "t"), ("b", "p"), ("r", "l"),
    ];

    public static bool IsFamily(string text) => Families.ContainsKey(text);

    /// <summary>Whether two words are one family name: "Lee", "Ri", "Yi".</summary>
    public static bool AreOneFamily(string a, string b) =>
        Families.TryGetValue(a, out var left) && Families.TryGetValue(b, out var right) && left.AsSpan().ContainsAny(right);

    /// <summary>Whether a word may be one syllable, or two.</summary>
    public static bool IsSyllabic(string text) => IsFamily(text) || (text.Length <= LongestPart && Reads(text, 2));

    public static bool IsOneSyllable(string text) => IsFamily(text) || Reads(text, 1);

    /// <summary>One spelling for all romanisations.</summary>
    public static string Canonical(string text)
    {
        var canonical = new StringBuilder(text);
        foreach (var (from, to) in Rules)
            canonical.Replace(from, to);
        return canonical.ToString();
    }

    /// <summary>Whether a word is so many syllables at most: a consonant, vowels, and one of few consonants, of which only vowels must be.</summary>
    private static bool Reads(ReadOnlySpan<char> text, int most)
    {
        if (text.IsEmpty || most == 0)
            return text.IsEmpty;
        var onset = OnsetOf(text);
        foreach (var nucleus in Nuclei)
        {
            if (!text[onset..].StartsWith(nucleus))
                continue;
            var rest = text[(onset + nucleus.Length)..];
            if (Reads(rest, most - 1)
                || (rest.StartsWith("ng") && Reads(rest[2..], most - 1))
                || (rest.Length > 0 && rest[0] is 'n' or 'm' or 'l' or 'k' or 'p' or 't' or 'h' && Reads(rest[1..], most - 1)))
                return true;
        }
        return false;
    }

    private static int OnsetOf(ReadOnlySpan<char> text)
    {
        foreach (var onset in Onsets)
        {
            if (text.StartsWith(onset))
                return onset.Length;
        }
        return text[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' or 'v' ? 0 : 1;
    }
}
