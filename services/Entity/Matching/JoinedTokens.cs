using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Neighbours written as one where the other name writes them so: "Amir Abdollahian", "Amirabdollahian".</summary>
internal static class JoinedTokens
{
    private const double Alike = 0.9;
    private const double AlikeAcrossScripts = 0.8;
    private const int ShortestWord = 4;

    public static ImmutableArray<NameToken> Join(ImmutableArray<NameToken> names, ImmutableArray<NameToken> other, bool eastAsian)
    {
        for (var i = 0; i + 1 < names.Length; i++)
        {
            if (names[i].Kind == NameTokenKind.Particle || names[i + 1].Kind == NameTokenKind.Particle)
                continue;
            NameToken? joined = null;
            foreach (var token in other)
            {
                if (!MayBe(names[i], names[i + 1], token, eastAsian))
                    continue;
                joined ??= new NameToken(names[i].Text + names[i + 1].Text, NameTokenKind.Name, names[i].IsVowelless ? WordForm.Vowelless : WordForm.Plain);
                if (TokenSimilarity.Of(joined, token, eastAsian) >= (token.IsVowelless == joined.IsVowelless ? Alike : AlikeAcrossScripts))
                    return Join(names.RemoveAt(i).SetItem(i, joined), other, eastAsian);
            }
        }
        return names;
    }

    /// <summary>Whether it is worth the while to look closer.</summary>
    private static bool MayBe(NameToken first, NameToken second, NameToken whole, bool eastAsian)
    {
        if (!whole.IsName || whole.Text.Length < ShortestWord || whole.Text == first.Text || whole.Text == second.Text)
            return false;
        if (first.IsVowelless != whole.IsVowelless)
            return true;
        return Math.Abs(whole.Text.Length - first.Text.Length - second.Text.Length) <= 2 && (eastAsian || whole.Phonetic[0] == first.Phonetic[0]);
    }
}
