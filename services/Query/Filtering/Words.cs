using System.Text.RegularExpressions;
using AnyAscii;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Chancery.Query.Filtering;

/// <summary>
/// What counts as the same word. One definition serves both readings of a filter: the words of an engagement are stored
/// as they are made here, so that the database compares them without a dictionary of its own.
/// </summary>
internal static partial class Words
{
    // Longer ones are no words, and an index could not hold them.
    private const int LongestWord = 100;

    /// <summary>The words of these texts, each once, in ordinal order: folded, with English word forms made equal.</summary>
    public static string[] Of(params IEnumerable<string> texts)
    {
        var stemmer = new EnglishStemmer();
        var words = texts.SelectMany(text => Word().Matches(Fold(text))).Select(match => Plain(match.Value)).Distinct();
        return [.. words.Select(word => Stem(stemmer, word)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Lower case, in ASCII letters: "Łódź" and "lodz" are one.</summary>
    public static string Fold(string text) => text.Transliterate().ToLowerInvariant().Trim();

    // An apostrophe belongs to a possessive, or to one spelling of a name among others: Sana'a, Sanaa.
    private static string Plain(string word) =>
        (word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).Replace("'", "", StringComparison.Ordinal) is var plain
        && plain.Length > LongestWord ? plain[..LongestWord] : plain;

    private static string Stem(EnglishStemmer stemmer, string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    [GeneratedRegex("[a-z0-9]+(?:'[a-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
