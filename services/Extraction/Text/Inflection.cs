using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>
/// The forms of English words from their lemma, so that a lexicon names a verb once: "thank" gives thank, thanks, thanked,
/// thanking. Verbs that follow no rule are in <c>irregular-verbs.tsv</c>. A noun's plural is among the forms; a form that does not
/// exist ("visitted") does no harm, for no text has it.
/// </summary>
internal static class Inflection
{
    private static readonly ILookup<string, string> Irregular = LexiconFile.Embedded("irregular-verbs.tsv", columns: 3)
        .SelectMany(row => row[1].Split('|').Concat(row[2].Split('|')).Select(form => (Lemma: row[0], Form: form)))
        .ToLookup(verb => verb.Lemma, verb => verb.Form, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pasts = LexiconFile.Embedded("irregular-verbs.tsv", columns: 3).SelectMany(row => row[1].Split('|')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Participles = LexiconFile.Embedded("irregular-verbs.tsv", columns: 3).SelectMany(row => row[2].Split('|')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every form of a verb or noun, the lemma first.</summary>
    public static ImmutableArray<string> Forms(string lemma)
    {
        var forms = new List<string> { lemma, Third(lemma) };
        forms.AddRange(Stems(lemma).Select(stem => stem + "ing"));
        forms.AddRange(Irregular.Contains(lemma) ? Irregular[lemma] : Past(lemma));
        return [.. forms.Distinct()];
    }

    /// <summary>Whether a word may be a past participle: "thanked", "given".</summary>
    public static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) || Participles.Contains(word);

    /// <summary>Whether a word may be a past: "thanked", "gave".</summary>
    public static bool IsPast(string word) => word.EndsWith("ed", StringComparison.Ordinal) || Pasts.Contains(word);

    private static string Third(string lemma) => lemma switch
    {
        "be" => "is",
        "have" => "has",
        _ when EndsInConsonantY(lemma) => lemma[..^1] + "ies",
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => lemma + "es",
        _ => lemma + "s",
    };

    private static IEnumerable<string> Past(string lemma) =>
        lemma.EndsWith('e') ? [lemma + "d"] : EndsInConsonantY(lemma) ? [lemma[..^1] + "ied"] : Stems(lemma).Select(stem => stem + "ed");

    // "express-", "prais-", "stopp-"; "travel-" and "travell-" are both written.
    private static IEnumerable<string> Stems(string lemma)
    {
        if (lemma is [.., not ('e' or 'y' or 'o'), 'e'])
            return [lemma[..^1]];
        return lemma is [.., _, var vowel, var last] && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'y') && !IsVowel(lemma[^3])
            ? [lemma, lemma + last]
            : [lemma];
    }

    private static bool EndsInConsonantY(string lemma) => lemma is [.., var before, 'y'] && !IsVowel(before);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
