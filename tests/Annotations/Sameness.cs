using AnyAscii;

namespace Chancery.Annotations;

/// <summary>When two spellings are the same fact: case, diacritics, punctuation and honorifics aside.</summary>
internal static class Sameness
{
    private static readonly HashSet<string> Honorifics =
        [.. "mr mrs ms dr prof professor sir dame lord lady he hon eng his her excellency highness royal majesty sheikh shaikh ambassador general the".Split(' ')];

    private static readonly Dictionary<string, string> Organisations = new()
    {
        ["united nations"] = "un",
        ["european union"] = "eu",
        ["african union"] = "au",
        ["league of arab states"] = "las",
        ["arab league"] = "las",
        ["islamic state"] = "isis",
        ["daesh"] = "isis",
    };

    public static string Fold(string text) =>
        string.Join(' ', new string([.. text.Transliterate().ToLowerInvariant().Where(c => c is not ('\'' or '`')).Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same words in any order, or two or more of the other's.</summary>
    public static bool OfNames(string a, string b)
    {
        var (one, other) = (Words(a), Words(b));
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        return few.SetEquals(many) || (few.Count >= 2 && few.IsSubsetOf(many));
    }

    public static bool OfParties(string a, string b) => Party(a) == Party(b);

    private static string Party(string text) => Fold(text) is var folded && Organisations.TryGetValue(folded, out var code) ? code : folded;

    private static HashSet<string> Words(string name)
    {
        var words = Fold(name).Split(' ').ToHashSet();
        var bare = words.Where(word => !Honorifics.Contains(word)).ToHashSet();
        return bare.Count > 0 ? bare : words;
    }
}
