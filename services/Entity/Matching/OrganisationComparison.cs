using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>How probable it is, by the strings alone, that two names of organisations name one. Pure.</summary>
internal static class OrganisationComparison
{
    private const double SteepnessOfMissing = 1.7;
    private const double OtherNames = 0.4;
    private const double OtherPlace = 0.2;
    private const double OtherNumber = 0.3;
    private const double NoNumber = 0.6;
    private const double OtherForm = 0.97;
    private const double OneWritten = 0.95;
    private const double Acronym = 0.9;

    public static NameLikeness Of(OrganisationName a, OrganisationName b)
    {
        var sheet = new ScoreSheet();
        if (a.Letters == b.Letters && a.Letters.Length > 0)
            sheet.Add("letters", OneWritten, a.Letters, b.Letters);
        var pairs = OrganisationAlignment.Of(a.Tokens, b.Tokens).Pairs;
        var weighed = new ScoreSheet();
        Weigh(weighed, a.Tokens, b.Tokens, pairs);
        if (sheet.Score < weighed.Score)
            sheet = weighed;
        if (sheet.Score < Acronym && Initials.Are(a, b))
        {
            sheet = new ScoreSheet();
            sheet.Add("acronym", Acronym, a.Letters, b.Letters);
        }
        return sheet.Close();
    }

    private static void Weigh(ScoreSheet sheet, ImmutableArray<OrganisationToken> left, ImmutableArray<OrganisationToken> right, List<TokenPair> pairs)
    {
        var all = left.Sum(token => token.Weight) + right.Sum(token => token.Weight);
        if (all == 0)
            return;
        var agreed = 0.0;
        foreach (var pair in pairs)
        {
            agreed += pair.Weight;
            sheet.Add("word", pair.Weight * pair.Similarity / all, left[pair.Left].Text, right[pair.Right].Text);
        }
        if (agreed == 0)
            return;
        var spareLeft = Spare(left, pairs.Select(pair => pair.Left));
        var spareRight = Spare(right, pairs.Select(pair => pair.Right));
        sheet.Times(Math.Pow(agreed / all, SteepnessOfMissing - 1), "missing", Text(spareLeft), Text(spareRight));
        Contradict(sheet, spareLeft, spareRight, OrganisationTokenKind.Place, OtherPlace, 1, "other place");
        Contradict(sheet, spareLeft, spareRight, OrganisationTokenKind.Number, OtherNumber, NoNumber, "other number");
        Contradict(sheet, spareLeft, spareRight, OrganisationTokenKind.Legal, OtherForm, 1, "other legal form");
        if (spareLeft.Any(Tells) && spareRight.Any(Tells))
            sheet.Times(OtherNames, "other words", Text(spareLeft), Text(spareRight));
    }

    private static bool Tells(OrganisationToken token) => token.Kind is OrganisationTokenKind.Word or OrganisationTokenKind.Generic;

    private static void Contradict(
        ScoreSheet sheet, List<OrganisationToken> left, List<OrganisationToken> right, OrganisationTokenKind kind, double both, double one, string feature)
    {
        var (a, b) = (left.FindAll(token => token.Kind == kind), right.FindAll(token => token.Kind == kind));
        if (a.Count > 0 && b.Count > 0)
            sheet.Times(both, feature, Text(a), Text(b));
        else if (a.Count > 0 || b.Count > 0)
            sheet.Times(one, feature, Text(a), Text(b));
    }

    private static List<OrganisationToken> Spare(ImmutableArray<OrganisationToken> tokens, IEnumerable<int> taken)
    {
        var used = taken.ToHashSet();
        return [.. tokens.Where((token, index) => token.Weight > 0 && !used.Contains(index))];
    }

    private static string Text(List<OrganisationToken> tokens) => string.Join(' ', tokens.Select(token => token.Text));
}
