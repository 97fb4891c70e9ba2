using System.Collections.Immutable;
using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>Lexicons that are lists of words: a kind and its words, separated by spaces, on each row.</summary>
internal static class WordSet
{
    public static ImmutableDictionary<string, ImmutableHashSet<string>> ByKind(string file) =>
        LexiconFile.Embedded(file, columns: 2)
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToImmutableDictionary(kind => kind.Key, kind => kind.SelectMany(row => Words(row[1])).ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    // An underscore joins what the tokenizer keeps as one word with a hyphen: "co_operation".
    private static IEnumerable<string> Words(string cell) =>
        cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word switch
        {
            "#" => [word],
            // Any form of a verb or noun: "thank~".
            [.. var lemma, '~'] => Inflection.Forms(Folding.Fold(lemma.Replace('_', '-'))).AsEnumerable(),
            _ => [Folding.Fold(word.Replace('_', '-'))],
        });
}
