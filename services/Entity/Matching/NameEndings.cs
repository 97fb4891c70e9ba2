namespace Chancery.Entities;

/// <summary>Beginnings and endings that languages give to one name, or by which they tell two apart. Of folded words.</summary>
internal static class NameEndings
{
    private const int ShortestStem = 5;
    private const int ShortestPatronymic = 7;
    private const string Servant = "abdul";

    private static readonly string[] Patronymics =
        ["ovich", "evich", "ovna", "evna", "avich", "ovych", "avna", "ivna", "evych", "ovic", "evitch", "ovitch"];

    private static readonly string[] Families = ["ov", "ev", "in", "yn"];

    /// <summary>The endings that Lithuanian, Latvian and Greek give to names: "Putinas".</summary>
    public static bool IsInflected(string a, string b) => IsLonger(a, b) ? EndIn(a, b) is "as" or "us" or "is" or "os" : IsLonger(b, a) && IsInflected(b, a);

    /// <summary>Central Asian names that were given a Russian ending, or lost it again: "Rahmonov", "Rahmon".</summary>
    public static bool IsRussified(string a, string b) => IsLonger(a, b) ? EndIn(a, b) is "ov" or "ev" : IsLonger(b, a) && IsRussified(b, a);

    /// <summary>"Abdul Hanif" beside "Hanif".</summary>
    public static bool IsServant(string a, string b) => IsServantOf(a, b) || IsServantOf(b, a);

    /// <summary>"Ivanova" beside "Ivanov", "Zelenska" beside "Zelensky": of one family, and two people unless the given name is the same.</summary>
    public static bool DifferInGender(string a, string b) => IsFeminineOf(a, b) || IsFeminineOf(b, a);

    /// <summary>"Alrubai" beside "Rubai".</summary>
    public static bool HasArticle(NameToken a, NameToken b) => HasArticleBefore(a, b) || HasArticleBefore(b, a);

    /// <summary>
    /// What is left to compare of two words: "Viktorovich" and "Borisovich" have their long ending in common, "Abdulhadi" and
    /// "Abdulhaq" their beginning, which says nothing.
    /// </summary>
    public static (string A, string B) Stems(NameToken a, NameToken b)
    {
        if (a.Phonetic.Length > Servant.Length + 1 && b.Phonetic.Length > Servant.Length + 1
            && a.Text.StartsWith(Servant, StringComparison.Ordinal) && b.Text.StartsWith(Servant, StringComparison.Ordinal))
            return (a.Phonetic[Servant.Length..], b.Phonetic[Servant.Length..]);
        return PatronymicStem(a.Text) is { } left && PatronymicStem(b.Text) is { } right ? (Phonetic.Of(left), Phonetic.Of(right)) : (a.Phonetic, b.Phonetic);
    }

    private static bool IsLonger(string a, string b) => b.Length >= ShortestStem && a.Length > b.Length && a.StartsWith(b, StringComparison.Ordinal);

    private static ReadOnlySpan<char> EndIn(string a, string stem) => a.AsSpan(stem.Length);

    private static bool IsServantOf(string a, string b) => b.Length > 3 && a.Length == b.Length + Servant.Length
        && a.StartsWith(Servant, StringComparison.Ordinal) && a.EndsWith(b, StringComparison.Ordinal);

    private static bool IsFeminineOf(string a, string b) => a.Length >= ShortestStem && a[^1] == 'a' && (IsFamilyOf(a, b) || IsAdjectiveOf(a, b));

    private static bool IsFamilyOf(string a, string b)
    {
        if (!a.AsSpan(0, a.Length - 1).SequenceEqual(b))
            return false;
        foreach (var ending in Families)
        {
            if (b.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsAdjectiveOf(string a, string b)
    {
        var stem = a.LastIndexOf("sk", StringComparison.Ordinal);
        return stem > 2 && a.AsSpan(stem + 2) is "a" or "aya" or "aia" && b.AsSpan().StartsWith(a.AsSpan(0, stem + 2)) && b[^1] is 'i' or 'y' or 'j';
    }

    private static bool HasArticleBefore(NameToken a, NameToken b) => a.Phonetic.Length >= ShortestStem + 1 && a.Text[0] is 'a' or 'e' && a.Text[1] == 'l'
        && Math.Abs(a.Text.Length - 2 - b.Text.Length) < 3 && Phonetic.Of(a.Text[2..]) == b.Phonetic;

    private static string? PatronymicStem(string text)
    {
        if (text.Length < ShortestPatronymic)
            return null;
        foreach (var ending in Patronymics)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
                return text[..^ending.Length];
        }
        return null;
    }
}
