using System.Globalization;
using System.Text;
using AnyAscii;

namespace Chancery.Entities;

/// <summary>Splits a name in any script into its words, written in ASCII.</summary>
internal static class NameScanner
{
    /// <summary>No name has more words; what comes after them is not looked at.</summary>
    private const int MostWords = 32;

    /// <summary>No word of a name is longer; a hostile one is cut.</summary>
    private const int LongestWord = 64;

    /// <summary>No name is longer; a hostile one is cut before it is normalised.</summary>
    private const int LongestName = 1_000;

    public static List<NameWord> Scan(string name)
    {
        var bounded = name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];
        var text = Ascii.IsValid(bounded) ? bounded : Readings.Apply(Normal(bounded));
        var words = new List<NameWord>(8);
        var (start, part, aside) = (-1, 0, false);
        var attached = false;
        for (var i = 0; i <= text.Length && words.Count < MostWords; i++)
        {
            var letter = i < text.Length ? text[i] : ' ';
            if (i < text.Length && (IsLetter(letter) || IsApostrophe(letter)))
            {
                if (start < 0)
                    start = i;
                else if (StartsWord(text, start, i) || Ideograph.Is(text[start]) || Ideograph.Is(letter))
                {
                    Add(words, text.AsSpan(start, i - start), Form(false, aside, attached), part);
                    (start, attached) = (i, false);
                }
                continue;
            }
            if (start >= 0)
                Add(words, text.AsSpan(start, i - start), Form(letter == '.', aside, attached), part);
            attached = start >= 0 && letter is '.' or '-' && i + 1 < text.Length && IsLetter(text[i + 1]);
            start = -1;
            if (letter is ',' or '،')
                part++;
            else if (letter is '"' or '“' or '”' or '«' or '»')
                aside = !aside;
            else if (letter is '(' or '[' or ')' or ']')
                aside = letter is '(' or '[';
            else if (letter is '&' or '+')
                words.Add(new NameWord("and", WordForm.Plain, part));
        }
        return words;
    }

    private static string Normal(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair: no letter of any script.
            return string.Concat(name.Where(letter => !char.IsSurrogate(letter))).Normalize(NormalizationForm.FormKC);
        }
    }

    private static WordForm Form(bool dotted, bool aside, bool attached) =>
        (dotted ? WordForm.Dotted : 0) | (aside ? WordForm.Aside : 0) | (attached ? WordForm.Attached : 0);

    /// <summary>Two names written as one: "RamiMakhlouf", but not "McDonald" or "DeLauro".</summary>
    private static bool StartsWord(string text, int start, int i) =>
        i - start >= 4 && char.IsAsciiLetterUpper(text[i]) && char.IsAsciiLetterLower(text[i - 1])
        && i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1]);

    private static bool IsLetter(char letter) => char.IsAscii(letter)
        ? char.IsAsciiLetterOrDigit(letter)
        : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
            || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool IsApostrophe(char letter) => letter is '\'' or '`' or '’' or '‘' or 'ʼ' or 'ʿ' or 'ʾ' or '´';

    private static void Add(List<NameWord> words, ReadOnlySpan<char> raw, WordForm form, int part)
    {
        if (Vowelless(raw[0]))
        {
            form |= WordForm.Vowelless;
            if (raw.Length > 4 && raw.StartsWith("ال", StringComparison.Ordinal))
            {
                words.Add(new NameWord("al", form, part));
                raw = raw[2..];
            }
        }
        else if (Ideograph.Is(raw[0]))
            form |= WordForm.Syllable;

        var ascii = Ascii.IsValid(raw) ? raw : raw.ToString().Transliterate();
        Span<char> buffer = stackalloc char[LongestWord];
        var (length, lower) = (0, false);
        foreach (var letter in ascii)
        {
            if (length == LongestWord)
                break;
            if (!char.IsAsciiLetterOrDigit(letter))
                continue;
            lower |= !char.IsAsciiLetterUpper(letter);
            buffer[length++] = char.ToLowerInvariant(letter);
        }
        if (length > 0)
            words.Add(new NameWord(new string(buffer[..length]), lower ? form : form | WordForm.Capitals, part));
    }

    /// <summary>Hebrew and Arabic; the scripts of India and Burma; Khmer.</summary>
    private static bool Vowelless(char letter) => letter is >= '\u0590' and <= '\u08FF' or >= '\u0900' and <= '\u0DFF' or >= '\u1780' and <= '\u17FF';
}
