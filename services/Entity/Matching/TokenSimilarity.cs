namespace Chancery.Entities;

/// <summary>How alike two words of names are, 0 to 1: edits weighed by how often transliteration makes them.</summary>
internal static class TokenSimilarity
{
    private const double OtherSpelling = 0.99;
    private const double WithoutArticle = 0.97;
    private const double AtBudget = 0.68;
    private static readonly string[] Feminine = ["ova", "eva", "ina", "aia", "skaia"];

    public static double Of(NameToken a, NameToken b)
    {
        if (a.Text == b.Text)
            return 1;
        if (GivenNames.GroupOf(a) is { } groupA && GivenNames.GroupOf(b) is { } groupB)
            return groupA == groupB ? OtherSpelling : 0;
        if (a.Spelling == b.Spelling)
            return OtherSpelling;
        if (a.Spelling == "al" + b.Spelling || b.Spelling == "al" + a.Spelling)
            return WithoutArticle;
        if (IsFeminineOf(a.Spelling, b.Spelling) || IsFeminineOf(b.Spelling, a.Spelling))
            return 0;
        var budget = Budget(Math.Max(a.Spelling.Length, b.Spelling.Length));
        var cost = Cost(a.Spelling, b.Spelling);
        return cost > budget ? 0 : 1 - (1 - AtBudget) * cost / budget;
    }

    /// <summary>"Ivanova" beside "Ivanov": two people.</summary>
    private static bool IsFeminineOf(string a, string b) => a == b + "a" && Feminine.Any(ending => a.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The cost at which two words are still taken for one: short ones ("Min", "Mun") bear none.</summary>
    private static double Budget(int length) => length switch { <= 3 => 0.35, 4 => 0.8, <= 6 => 1.5, <= 8 => 2.1, _ => 2.5 };

    private static double Cost(string a, string b)
    {
        Span<double> row = stackalloc double[b.Length + 1];
        row[0] = 0;
        for (var j = 1; j <= b.Length; j++)
            row[j] = row[j - 1] + OfOne(b[j - 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] += OfOne(a[i - 1]);
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(diagonal + OfTwo(a[i - 1], b[j - 1]), Math.Min(above + OfOne(a[i - 1]), row[j - 1] + OfOne(b[j - 1])));
                diagonal = above;
            }
        }
        return row[b.Length];
    }

    private static double OfOne(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' ? 0.6 : 1;

    private static double OfTwo(char a, char b) => a == b ? 0 : (a < b ? (a, b) : (b, a)) switch
    {
        ('o', 'u') or ('e', 'i') or ('a', 'e') or ('i', 'j') => 0.3,
        ('g', 'k') or ('s', 'z') or ('b', 'v') or ('d', 't') or ('j', 'z') or ('f', 'p') or ('c', 's') or ('g', 'h') => 0.4,
        ('a', 'o') => 0.5,
        _ => 1,
    };
}
