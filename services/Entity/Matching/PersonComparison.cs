using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>How probable it is, by the strings alone, that two names of persons name one. Pure.</summary>
internal static class PersonComparison
{
    private const double OtherGeneration = 0.2;
    private const double NoGeneration = 0.9;
    private const double TwoNames = 0.35;
    private const double OneWordOnly = 0.6;
    private const double InitialForName = 0.89;
    private const double OneWritten = 0.85;
    private const float OneSlip = 0.8f;

    public static NameLikeness Of(PersonName a, PersonName b)
    {
        var sheet = new ScoreSheet();
        var eastAsian = a.IsEastAsian && b.IsEastAsian;
        var left = JoinedTokens.Join(a.Names, b.Names, eastAsian);
        var right = JoinedTokens.Join(b.Names, left, eastAsian);
        var alignment = PersonAlignment.Of(left, right, eastAsian);
        AddPairs(sheet, left, right, alignment.Pairs);
        if (sheet.Score > 0)
            Weigh(sheet, a, b, left, right, alignment);
        if (sheet.Score < OneWritten && AreOneWritten(a, b, eastAsian))
            sheet.Add("letters", OneWritten - sheet.Score, a.Letters, b.Letters);
        CompareGenerations(sheet, a, b);
        return sheet.Close();
    }

    /// <summary>The mean of the likenesses, drawn half-way to the least of them: one word that is another name outweighs many that agree.</summary>
    private static void AddPairs(ScoreSheet sheet, ImmutableArray<NameToken> left, ImmutableArray<NameToken> right, List<TokenPair> pairs)
    {
        var (total, least) = (0.0, 1.0);
        foreach (var pair in pairs)
        {
            total += pair.Weight;
            if (pair.Weight == 1)
                least = Math.Min(least, pair.Similarity);
        }
        foreach (var pair in pairs)
            sheet.Add(GroundOf(pair.Weight), pair.Weight * pair.Similarity / total, left[pair.Left].Text, right[pair.Right].Text);
        sheet.Add("least alike", Math.Min(0, (least - sheet.Score) / 2));
    }

    private static string GroundOf(double weight) => weight switch { 1 => "word", PersonAlignment.TitleWeight => "title", _ => "initial" };

    private static void Weigh(
        ScoreSheet sheet, PersonName a, PersonName b, ImmutableArray<NameToken> left, ImmutableArray<NameToken> right, Pairing alignment)
    {
        var order = NameOrder.Of(alignment.Pairs, left, right, a, b);
        sheet.Times(order, "order");
        var spareLeft = Remainder.Of(left, alignment.HasLeft, a.HasPatronymic);
        var spareRight = Remainder.Of(right, alignment.HasRight, b.HasPatronymic);
        if (spareLeft.HasName && spareRight.HasName)
            sheet.Times(TwoNames, "other names", spareLeft.Words, spareRight.Words);
        else
            sheet.Times(spareLeft.Factor * spareRight.Factor, "missing", spareLeft.Words, spareRight.Words);
        Cap(sheet, left, right, alignment.Pairs);
        if (alignment.Pairs.Any(pair => NameEndings.DifferInGender(left[pair.Left].Text, right[pair.Right].Text))
            && !alignment.Pairs.Any(pair => left[pair.Left].Text == right[pair.Right].Text))
            sheet.Times(TwoNames, "gender");
    }

    /// <summary>One word in common says little, and an initial beside it not much more.</summary>
    private static void Cap(ScoreSheet sheet, ImmutableArray<NameToken> left, ImmutableArray<NameToken> right, List<TokenPair> pairs)
    {
        var words = pairs.Count(pair => pair.Weight == 1);
        var initials = pairs.Count(pair => pair.Weight == PersonAlignment.InitialWeight);
        if (words < 2 && words + initials > 1)
            sheet.AtMost(InitialForName, "initial only");
        else if (words < 2 && (CountNames(left) > 1 || CountNames(right) > 1))
            sheet.AtMost(OneWordOnly, "one word only");
    }

    private static int CountNames(ImmutableArray<NameToken> tokens) => tokens.Count(token => token.IsName);

    /// <summary>Spaces were lost or put in the wrong place: "Lauren Tnkunda".</summary>
    private static bool AreOneWritten(PersonName a, PersonName b, bool eastAsian)
    {
        const int shortest = 8;
        var (left, right) = (a.Letters, b.Letters);
        if (eastAsian || left.Length < shortest || Math.Abs(left.Length - right.Length) > 2)
            return false;
        var differing = Math.Abs(left.Length - right.Length);
        return left == right || (a.Names.Length != b.Names.Length || Boundaries(a) != Boundaries(b)) && differing <= 1
            && LetterCosts.Vowelled.Between(Cut(left), Cut(right), OneSlip) <= OneSlip;
    }

    private static int Boundaries(PersonName name) => name.Names.Length == 0 ? 0 : name.Names[0].Text.Length;

    private static string Cut(string letters) => letters.Length <= 64 ? letters : letters[..64];

    private static void CompareGenerations(ScoreSheet sheet, PersonName a, PersonName b)
    {
        if (a.Generation == b.Generation)
            return;
        if (a.Generation is { } one && b.Generation is { } other)
            sheet.Times(OtherGeneration, "generation", one, other);
        else
            sheet.Times(NoGeneration, "generation", a.Generation ?? "", b.Generation ?? "");
    }
}
