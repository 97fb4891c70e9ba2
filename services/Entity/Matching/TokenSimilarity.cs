namespace Chancery.Entities;

/// <summary>How alike two words of names are: 0 for two names, 1 for the same letters. Symmetric.</summary>
internal static class TokenSimilarity
{
    private const double OneName = 0.98;
    private const double SameSound = 0.97;
    private const double OtherArticle = 0.96;
    private const double OtherScript = 0.93;
    private const double Inflected = 0.93;
    private const double OtherRomanisation = 0.92;
    private const double ShortForm = 0.9;
    private const double Russified = 0.85;
    private const double SameConsonants = 0.84;
    private const double Servant = 0.8;
    private const double OtherGender = 0.8;
    private const double AtBudget = 0.7;

    /// <summary>Two syllables of Chinese or Korean are long enough for a slip of the pen.</summary>
    private const int ShortestSlip = 6;

    /// <summary>The part of its consonants in which a word may differ from one written without vowels, and what is allowed beside it.</summary>
    private const float VowellessBudget = 0.19f;
    private const float VowellessAllowance = 0.3f;

    public static double Of(NameToken a, NameToken b, bool eastAsian)
    {
        if (a.Text == b.Text)
            return 1;
        if (eastAsian && a.IsSyllabic && b.IsSyllabic)
            return OfSyllables(a, b);
        if (a.Given.Group != 0 && a.Given.Group == b.Given.Group)
            return OneName;
        if (a.Given.SharesCallWith(b.Given))
            return ShortForm;
        if (a.Given.Group != 0 && b.Given.Group != 0)
            return 0;
        if (a.IsVowelless != b.IsVowelless)
            return a.IsVowelless ? AcrossScripts(a, b) : AcrossScripts(b, a);
        if (a.Phonetic == b.Phonetic)
            return SameSound;
        if (NameEndings.HasArticle(a, b))
            return OtherArticle;
        if (NameEndings.IsInflected(a.Text, b.Text))
            return Inflected;
        if (NameEndings.IsRussified(a.Text, b.Text))
            return Russified;
        if (NameEndings.IsServant(a.Text, b.Text))
            return Servant;
        return NameEndings.DifferInGender(a.Text, b.Text) ? OtherGender : BySpelling(a, b);
    }

    private static double OfSyllables(NameToken a, NameToken b)
    {
        if (EastAsian.AreOneFamily(a.Text, b.Text) || EastAsian.Canonical(a.Text) == EastAsian.Canonical(b.Text))
            return OtherRomanisation;
        if (EastAsian.IsOneSyllable(a.Text) && EastAsian.IsOneSyllable(b.Text))
            return 0;
        if (a.Phonetic == b.Phonetic)
            return SameSound;
        return Math.Min(a.Text.Length, b.Text.Length) >= ShortestSlip ? BySpelling(a, b) : 0;
    }

    private static double AcrossScripts(NameToken bare, NameToken full)
    {
        var budget = VowellessBudget * Math.Max(Consonants(bare.Phonetic), Consonants(full.Phonetic)) + VowellessAllowance;
        var cost = LetterCosts.Vowelless.Between(bare.Phonetic, full.Phonetic, budget);
        // Two of a letter may have a vowel between them, or be one that is doubled.
        if (Phonetic.Of(bare.Phonetic) is var single && single.Length < bare.Phonetic.Length)
            cost = Math.Min(cost, LetterCosts.Vowelless.Between(single, full.Phonetic, budget));
        if (full.Text.Length > 4 && full.Text.StartsWith("al", StringComparison.Ordinal))
            cost = Math.Min(cost, LetterCosts.Vowelless.Between(bare.Phonetic, Phonetic.Of(full.Text[2..]), budget));
        return cost > budget ? 0 : OtherScript - (OtherScript - AtBudget) * Math.Max(0, cost - VowellessAllowance) / budget;
    }

    private static double BySpelling(NameToken a, NameToken b)
    {
        var (left, right) = NameEndings.Stems(a, b);
        var budget = Budget(Math.Max(left.Length, right.Length));
        var cost = LetterCosts.Vowelled.Between(left, right, budget);
        if (cost <= budget)
            return 1 - (1 - AtBudget) * cost / budget;
        return Consonants(left) >= 3 && HaveSameConsonants(left, right) ? SameConsonants : 0;
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
