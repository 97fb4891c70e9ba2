using System.Text;

namespace Chancery.Reading;

/// <summary>A stretch of a document, as far as it tells a language: its letters by script, and the words that are no names.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="Latin">Letters of Latin script.</param>
/// <param name="Other">Letters of other scripts; one that stands for a syllable or a word counts as three.</param>
/// <param name="Words">Different words of Latin script without a capital, which names of every nation have; all words where all are in capitals.</param>
internal sealed record LanguageSample(string Text, int Latin, int Other, IReadOnlySet<string> Words)
{
    private const int LongestWord = 30;

    public static LanguageSample Of(string text)
    {
        int latin = 0, other = 0;
        var hasLower = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            if (IsLatin(rune.Value))
                latin++;
            else
                other += IsLogogram(rune.Value) ? 3 : 1;
            hasLower |= Rune.IsLower(rune);
        }
        return new LanguageSample(text, latin, other, WordsOf(text, withCapitals: !hasLower));
    }

    private static HashSet<string> WordsOf(string text, bool withCapitals)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // Addresses, numbers and signs of files are of no language.
            if (part.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || part.AsSpan().IndexOfAny('@', '_', '/') >= 0)
                continue;
            for (var start = 0; start < part.Length; start++)
            {
                var end = start;
                while (end < part.Length && (char.IsLetter(part[end]) || (end > start && part[end] is '\'' or '’')))
                    end++;
                if (end - start is > 0 and <= LongestWord && IsLatin(part[start]) && (withCapitals || char.IsLower(part[start])))
                    words.Add(part[start..end].ToLowerInvariant());
                start = end;
            }
        }
        return words;
    }

    private static bool IsLatin(int letter) => letter is < 0x0250 or (>= 0x1E00 and < 0x1F00);

    private static bool IsLogogram(int letter) => letter is (>= 0x3040 and < 0xA000) or (>= 0xAC00 and < 0xD7B0) or >= 0x20000;
}
