using System.Collections.Immutable;
using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>Which forms of a verb a word may be; most pasts are participles too.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Ing = 16,
}

/// <summary>A word as a form of a verb.</summary>
internal readonly record struct VerbReading(string Lemma, VerbForms Forms);

/// <summary>The verbs that the grammar knows, by any of their forms: regular ones computed, irregular ones listed.</summary>
internal sealed class VerbLexicon
{
    private readonly Dictionary<string, VerbReading> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VerbKind> kinds = new(StringComparer.Ordinal);

    public VerbLexicon(IEnumerable<LexiconRow> verbs, IEnumerable<LexiconRow> irregular)
    {
        var irregulars = irregular.ToLookup(row => Folding.Fold(row[0].Replace('_', '-')), StringComparer.Ordinal);
        foreach (var row in verbs)
        {
            foreach (var lemma in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word.Replace('_', '-'))))
            {
                kinds.TryAdd(lemma, row.Value<VerbKind>(0));
                Add(lemma, [.. irregulars[lemma[(lemma.LastIndexOf(' ') + 1)..]]]);
            }
        }
    }

    public static VerbLexicon Shared { get; } = new(LexiconFile.Embedded("verbs.tsv", 2), LexiconFile.Embedded("irregular-verbs.tsv", 3));

    /// <summary>The verb that a word is a form of, or null.</summary>
    public VerbReading? Of(string key) => forms.TryGetValue(key, out var reading) ? reading : null;

    /// <summary>Whether a word can be what a person does: "met", "receives".</summary>
    public bool IsFinite(string key) => forms.TryGetValue(key, out var reading) && (reading.Forms & (VerbForms.Third | VerbForms.Past)) != 0;

    public VerbKind KindOf(string lemma) => kinds.GetValueOrDefault(lemma, VerbKind.Act);

    private void Add(string lemma, IReadOnlyList<LexiconRow> irregular)
    {
        var prefix = lemma[..(lemma.LastIndexOf(' ') + 1)];
        Put(lemma, lemma, VerbForms.Base);
        Put(lemma == "be" ? "is" : lemma == "have" ? "has" : Third(lemma), lemma, VerbForms.Third);
        if (lemma == "be")
            Put("are", lemma, VerbForms.Third);
        Put(Ing(lemma, irregular.Count > 0 ? irregular[0][1] : ""), lemma, VerbForms.Ing);
        if (irregular.Count == 0)
            Put(Past(lemma), lemma, VerbForms.Past | VerbForms.Participle);
        // "travelling" and "traveling", "cancelling" and "canceling".
        if (irregular.Count > 1)
            Put(lemma + "ing", lemma, VerbForms.Ing);
        foreach (var row in irregular)
        {
            foreach (var past in row[1].Split('|'))
                Put(prefix + past, lemma, VerbForms.Past);
            Put(prefix + row[2], lemma, VerbForms.Participle);
            if (IsDoubled(lemma, row[1]))
                Put(Ing(lemma, row[1]), lemma, VerbForms.Ing);
        }
    }

    private void Put(string key, string lemma, VerbForms form)
    {
        if (!forms.TryGetValue(key, out var known))
            forms[key] = new VerbReading(lemma, form);
        else if (known.Lemma == lemma)
            forms[key] = known with { Forms = known.Forms | form };
    }

    private static bool EndsInConsonantAndY(string lemma) => lemma.Length > 2 && lemma[^1] == 'y' && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal);

    private static string Third(string lemma) =>
        EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies"
        : lemma[^1] is 's' or 'x' or 'z' or 'o' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es"
        : lemma + "s";

    private static string Past(string lemma) => EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied" : lemma[^1] == 'e' ? lemma + "d" : lemma + "ed";

    private static bool IsDoubled(string lemma, string past) => past == lemma + lemma[^1] + "ed";

    private static string Ing(string lemma, string past) =>
        IsDoubled(lemma, past) || lemma is "sit" or "get" or "put" or "set" or "cut" or "begin" or "run" or "bid" or "win" ? lemma + lemma[^1] + "ing"
        : lemma[^1] == 'e' && lemma.Length > 2 && lemma[^2] != 'e' ? lemma[..^1] + "ing"
        : lemma + "ing";
}

/// <summary>What a verb does to the clause that it governs.</summary>
internal enum VerbKind
{
    Act,
    Say,
    Hope,
    Recall,
    Plan,
    Deny,
    Begin,
    Discuss,
    Thank,
    Accompany,
}
