namespace Chancery.Entities;

/// <summary>How alike two words of names are: 0 for two names, 1 for the same letters. Symmetric.</summary>
internal static class TokenSimilarity
{
    private const double OneName = 0.98;
    private const double SameSound = 0.97;
    private const double OtherRomanisation = 0.92;
    private const double OtherArticle = 0.96;
    private const double OtherScript = 0.93;
    private const double ShortForm = 0.9;
    private const double OtherGender = 0.8;
    private const double OtherEnding = 0.93;
    private const double WithoutRussianEnding = 0.85;
    private const double SameConsonants = 0.84;
    private const double AtBudget = 0.7;

    /// <summary>The part of its consonants in which a word may differ from one written without vowels.</summary>
    private const float VowellessBudget = 0.19f;
    private static readonly string[] Patronymics = ["ovich", "evich", "ovna", "evna", "avich", "ovych", "avna", "ivna", "iyovych", "yevich", "evych", "ovic", "evitch", "ovitch"];

    public static double Of(NameToken a, NameToken b, bool eastAsian)
    {
        if (a.Text == b.Text)
            return 1;
        if (eastAsian && a.IsSyllabic && b.IsSyllabic)
        {
            if (EastAsian.AreOneFamily(a.Text, b.Text) || EastAsian.Canonical(a.Text) == EastAsian.Canonical(b.Text))
                return OtherRomanisation;
            return EastAsian.IsOneSyllable(a.Text) && EastAsian.IsOneSyllable(b.Text) ? 0 : a.Phonetic == b.Phonetic ? SameSound : Math.Min(a.Text.Length, b.Text.Length) < 6 ? 0 : BySpelling(a, b);
        }
        if (a.Given.Group != 0 && a.Given.Group == b.Given.Group)
            return OneName;
        if (a.Given.SharesCallWith(b.Given))
            return ShortForm;
        if (a.Given.Group != 0 && b.Given.Group != 0)
            return 0;
        if (a.IsVowelless != b.IsVowelless)
            return AcrossScripts(a, b);
        if (a.Phonetic == b.Phonetic)
            return SameSound;
        if (IsWithArticle(a, b) || IsWithArticle(b, a))
            return OtherArticle;
        if (HasEnding(a.Text, b.Text) || HasEnding(b.Text, a.Text))
            return OtherEnding;
        if (HasRussianEnding(a.Text, b.Text) || HasRussianEnding(b.Text, a.Text))
            return WithoutRussianEnding;
        if (IsServantOf(a.Text, b.Text) || IsServantOf(b.Text, a.Text))
            return OtherGender;
        if (IsFeminineOf(a.Text, b.Text) || IsFeminineOf(b.Text, a.Text))
            return OtherGender;
        return BySpelling(a, b);
    }

    /// <summary>"Ivanova" beside "Ivanov": of one family, and two people unless the given name is the same.</summary>
    public static bool DifferInGender(NameToken a, NameToken b) => IsFeminineOf(a.Text, b.Text) || IsFeminineOf(b.Text, a.Text);

    /// <summary>The endings that Lithuanian, Latvian and Greek give to names: "Putinas".</summary>
    private static bool HasEnding(string a, string b) => b.Length > 4 && a.Length is var length && length > b.Length && a.StartsWith(b, StringComparison.Ordinal) && a.AsSpan(b.Length) is "as" or "us" or "is" or "os";

    /// <summary>Central Asian names that were given a Russian ending, or lost it again: "Rahmonov", "Rahmon".</summary>
    private static bool HasRussianEnding(string a, string b) => b.Length > 4 && a.Length == b.Length + 2 && a.StartsWith(b, StringComparison.Ordinal) && a.AsSpan(b.Length) is "ov" or "ev";

    private static bool IsServantOf(string a, string b) => b.Length > 3 && a.Length == b.Length + 5 && a.StartsWith("abdul", StringComparison.Ordinal) && a.EndsWith(b, StringComparison.Ordinal);

    private static bool IsFeminineOf(string a, string b) => a.Length > 4 && a[^1] == 'a'
        && (a.AsSpan(0, a.Length - 1).SequenceEqual(b) && (b.EndsWith("ov", StringComparison.Ordinal) || b.EndsWith("ev", StringComparison.Ordinal) || b.EndsWith("in", StringComparison.Ordinal) || b.EndsWith("yn", StringComparison.Ordinal))
            || IsAdjective(a, b));

    /// <summary>"Zelenska", "Zelenskaya" beside "Zelensky".</summary>
    private static bool IsAdjective(string a, string b)
    {
        var stem = a.LastIndexOf("sk", StringComparison.Ordinal);
        return stem > 2 && a.AsSpan(stem + 2) is "a" or "aya" or "aia" && b.AsSpan().StartsWith(a.AsSpan(0, stem + 2)) && b[^1] is 'i' or 'y' or 'j';
    }

    private static bool IsWithArticle(NameToken a, NameToken b) => a.Phonetic.Length > 5 && Math.Abs(a.Text.Length - 2 - b.Text.Length) < 3 && a.Text[0] is 'a' or 'e' && a.Text[1] == 'l' && Phonetic.Of(a.Text[2..]) == b.Phonetic;

    private static double AcrossScripts(NameToken a, NameToken b)
    {
        var (bare, full) = a.IsVowelless ? (a, b) : (b, a);
        var budget = VowellessBudget * Math.Max(Consonants(bare.Phonetic), Consonants(full.Phonetic)) + 0.3f;
        var cost = LetterCosts.Vowelless.Between(bare.Phonetic, full.Phonetic, budget);
        if (full.Text.Length > 4 && full.Text.StartsWith("al", StringComparison.Ordinal))
            cost = Math.Min(cost, LetterCosts.Vowelless.Between(bare.Phonetic, Phonetic.Of(full.Text[2..]), budget));
        return cost > budget ? 0 : OtherScript - (OtherScript - AtBudget) * Math.Max(0, cost - 0.3) / budget;
    }

    private static double BySpelling(NameToken a, NameToken b)
    {
        var (left, right) = Stems(a, b);
        var budget = Budget(Math.Max(left.Length, right.Length));
        var cost = LetterCosts.Vowelled.Between(left, right, budget);
        if (cost <= budget)
            return 1 - (1 - AtBudget) * cost / budget;
        return Consonants(left) >= 3 && HaveSameConsonants(left, right) ? SameConsonants : 0;
    }

    /// <summary>"Viktorovich" and "Borisovich" have their long ending in common, which says nothing.</summary>
    private static (string, string) Stems(NameToken a, NameToken b)
    {
        if (a.Text.Length < 7 || b.Text.Length < 7 || StemLength(a.Text) is not { } left || StemLength(b.Text) is not { } right)
            return a.Text.StartsWith("abdul", StringComparison.Ordinal) && b.Text.StartsWith("abdul", StringComparison.Ordinal) && a.Phonetic.Length > 6 && b.Phonetic.Length > 6 ? (a.Phonetic[5..], b.Phonetic[5..]) : (a.Phonetic, b.Phonetic);
        return (Phonetic.Of(a.Text[..left]), Phonetic.Of(b.Text[..right]));
    }

    private static int? StemLength(string text)
    {
        foreach (var ending in Patronymics)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
                return text.Length - ending.Length;
        }
        return null;
    }

    /// <summary>The cost at which two words are still taken for one: short ones bear hardly any.</summary>
    private static float Budget(int length) => length switch { <= 3 => 0.35f, 4 => 1, <= 6 => 1.3f, <= 8 => 1.55f, _ => 2 };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'h';

    private static int Consonants(string phonetic)
    {
        var count = 0;
        foreach (var letter in phonetic)
            count += IsVowel(letter) ? 0 : 1;
        return count;
    }

    private static bool HaveSameConsonants(string a, string b)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < a.Length && IsVowel(a[i]))
                i++;
            while (j < b.Length && IsVowel(b[j]))
                j++;
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length;
            if (a[i++] != b[j++])
                return false;
        }
    }
}
