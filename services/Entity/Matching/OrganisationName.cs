using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>An organisation's name, taken apart for comparison. Immutable.</summary>
/// <param name="Tokens">Its words and phrases in order.</param>
internal sealed record OrganisationName(ImmutableArray<OrganisationToken> Tokens)
{
    private const int LongestInitials = 6;

    /// <summary>All its letters in one row, without the legal form.</summary>
    public string Letters { get; } = string.Concat(Tokens.Where(token => token.Kind != OrganisationTokenKind.Legal).Select(token => token.Text));

    public static OrganisationName Parse(string value)
    {
        var words = JoinInitials(NameScanner.Scan(value));
        var tokens = ImmutableArray.CreateBuilder<OrganisationToken>(words.Count);
        var shouts = words.TrueForAll(word => word.Is(WordForm.Capitals));
        for (var i = 0; i < words.Count;)
        {
            var (token, count) = At(words, i, shouts);
            tokens.Add(token);
            i += count;
        }
        return new OrganisationName(tokens.ToImmutable());
    }

    private static (OrganisationToken, int) At(List<NameWord> words, int i, bool shouts)
    {
        var word = words[i];
        if (!shouts && word.Is(WordForm.Capitals) && OrganisationWords.PlacesInCapitals.At(words, i) is (var code, 1))
            return (Phrase(words, i, 1, "place " + code, OrganisationTokenKind.Place), 1);
        if (OrganisationWords.Places.At(words, i) is (var place, > 0 and var ofPlace))
            return (Phrase(words, i, ofPlace, "place " + place, OrganisationTokenKind.Place), ofPlace);
        if ((i > 0 || words.Count > 1) && OrganisationWords.Legal.At(words, i) is (var form, > 0 and var ofForm) && ofForm < words.Count)
            return (Phrase(words, i, ofForm, form, OrganisationTokenKind.Legal), ofForm);
        if (OrganisationWords.Numbers.TryGetValue(word.Text, out var number) && (i > 0 || word.Text.Length > 1))
        {
            if (number is >= 20 and < 100 && i + 1 < words.Count && OrganisationWords.Numbers.TryGetValue(words[i + 1].Text, out var unit) && unit < 10)
                return (Phrase(words, i, 2, Digits(number + unit), OrganisationTokenKind.Number), 2);
            return (Phrase(words, i, 1, Digits(number), OrganisationTokenKind.Number), 1);
        }
        var key = OrganisationWords.Same.GetValueOrDefault(word.Text, word.Text);
        var kind = OrganisationWords.Stops.Contains(key) ? OrganisationTokenKind.Stop
            : OrganisationWords.Generic.Contains(key) ? OrganisationTokenKind.Generic
            : word.Text.AsSpan().ContainsAnyInRange('0', '9') ? OrganisationTokenKind.Number : OrganisationTokenKind.Word;
        return (new OrganisationToken(word.Text, key, kind, word.Form), 1);
    }

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static OrganisationToken Phrase(List<NameWord> words, int start, int count, string key, OrganisationTokenKind kind) =>
        new(count == 1 ? words[start].Text : string.Concat(words.Skip(start).Take(count).Select(word => word.Text)), key, kind, words[start].Form);

    /// <summary>"A.B.C." and "G.m.b.H." are words.</summary>
    private static List<NameWord> JoinInitials(List<NameWord> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            while (i + 1 < words.Count && IsInitials(words[i]) && words[i + 1] is { Text.Length: 1 } next && next.Is(WordForm.Attached))
            {
                words[i] = words[i] with { Text = words[i].Text + words[i + 1].Text, Form = words[i + 1].Form | WordForm.Capitals };
                words.RemoveAt(i + 1);
            }
        }
        return words;
    }

    private static bool IsInitials(NameWord word) =>
        word.Is(WordForm.Dotted) && word.Text.Length <= LongestInitials && (word.Text.Length == 1 || word.Is(WordForm.Capitals));
}
