using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Neighbours written as one where the other name writes them so: "Amir Abdollahian", "Amirabdollahian".</summary>
internal static class JoinedTokens
{
    private const double Alike = 0.9;
    private const int ShortestWord = 4;

    public static ImmutableArray<NameToken> Join(ImmutableArray<NameToken> names, ImmutableArray<NameToken> other, bool eastAsian)
    {
        for (var i = 0; i + 1 < names.Length; i++)
        {
            if (!MayJoin(names[i]) || !MayJoin(names[i + 1]))
                continue;
            NameToken? joined = null;
            foreach (var token in other)
            {
                if ((!eastAsian && token.Phonetic[0] != names[i].Phonetic[0]) || (token.IsVowelless == names[i].IsVowelless && Math.Abs(token.Text.Length - names[i].Text.Length - names[i + 1].Text.Length) > 2) || token.Text.Length < ShortestWord
                    || token.Text == names[i].Text || token.Text == names[i + 1].Text || !token.IsName)
                    continue;
                joined ??= new NameToken(names[i].Text + names[i + 1].Text, NameTokenKind.Name, names[i].IsVowelless ? WordForm.Vowelless : WordForm.Plain);
                if (TokenSimilarity.Of(joined, token, eastAsian) >= Alike)
                    return Join(names.RemoveAt(i).SetItem(i, joined), other, eastAsian);
            }
        }
        return names;
    }

    private static bool MayJoin(NameToken token) => token.Kind is NameTokenKind.Name or NameTokenKind.Title or NameTokenKind.Initial;
}
