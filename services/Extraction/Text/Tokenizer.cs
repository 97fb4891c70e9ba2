using System.Globalization;
using System.Text;
using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>Cuts a text into words, numbers, marks and breaks. Never splits a surrogate pair.</summary>
internal sealed class Tokenizer(IReadOnlySet<string> abbreviations)
{
    // Text without spaces is no prose; a longer word is cut so that no later step meets an unbounded one.
    private static readonly System.Buffers.SearchValues<char> Joints = System.Buffers.SearchValues.Create("-'’‘`´ʼʻ");

    private const int LongestWord = 200;

    public List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            var token = char.IsWhiteSpace(text[at]) ? Space(text, at) : char.IsDigit(text[at]) || IsLetter(text, at) ? Word(text, at) : Mark(text, at);
            if (token.Kind != TokenKind.Break || token.Key.Length > 0)
                tokens.Add(token);
            at = token.End;
        }
        return tokens;
    }

    private static Token Space(string text, int start)
    {
        var (end, lines) = (start, 0);
        for (; end < text.Length && char.IsWhiteSpace(text[end]); end++)
        {
            if (text[end] == '\n' || (text[end] == '\r' && (end + 1 == text.Length || text[end + 1] != '\n')) || text[end] is '\u2028' or '\u2029')
                lines++;
        }
        return new Token(start, end, "", lines switch { 0 => "", 1 => "\n", _ => "\n\n" }, TokenKind.Break, false);
    }

    private static Token Mark(string text, int start)
    {
        if (IsApostrophe(text[start]) && start > 0 && char.IsLetterOrDigit(text[start - 1]) && IsPossessive(text, start))
            return new Token(start, start + 2, text.Substring(start, 2), "'s", TokenKind.Mark, false);
        var length = char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        var mark = text.Substring(start, length);
        return mark == "&"
            ? new Token(start, start + 1, mark, "and", TokenKind.Word, false)
            : new Token(start, start + length, mark, Plain(mark), TokenKind.Mark, false);
    }

    private Token Word(string text, int start)
    {
        var end = start;
        if (char.IsDigit(text[start]))
        {
            while (end < text.Length && (char.IsDigit(text[end]) || IsThousands(text, start, end)))
                end++;
            if (end >= text.Length || !IsLetter(text, end))
                return new Token(start, end, text[start..end], text[start..end], TokenKind.Number, false);
        }
        end = Math.Min(WordEnd(text, start, end), start + LongestWord);
        if (char.IsHighSurrogate(text[end - 1]) && end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        var word = text[start..end];
        if (end < text.Length && text[end] == '.' && (IsInitials(word) || abbreviations.Contains(word.ToLowerInvariant())))
            word = text[start..++end];
        return new Token(start, end, word, Folding.Fold(word), TokenKind.Word, IsCapital(word));
    }

    private static int WordEnd(string text, int start, int end)
    {
        while (end < text.Length && end - start <= LongestWord)
        {
            if (IsLetter(text, end) || char.IsDigit(text[end]))
                end += char.IsHighSurrogate(text[end]) ? 2 : 1;
            else if (Joins(text, start, end))
                end++;
            else
                break;
        }
        return Math.Min(end, text.Length);
    }

    // "Al-Tamimi", "d’Affaires", "U.S", but not the possessive of "Iraq’s" nor the range of "12-15".
    private static bool Joins(string text, int start, int at)
    {
        if (at == start || at + 1 >= text.Length || !(IsLetter(text, at + 1) || char.IsDigit(text[at + 1])))
            return false;
        return text[at] switch
        {
            '-' or '\u2010' or '\u2011' => true,
            '.' => IsLetter(text, at + 1) && at - start <= 12 && (IsInitials(text[start..at]) || IsLowerPair(text, start, at)),
            var mark => IsApostrophe(mark) && !IsPossessive(text, at),
        };
    }

    private static bool IsThousands(string text, int start, int at) =>
        text[at] == ',' && at > start && at + 3 < text.Length && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsDigit(text[at + 4]));

    private static bool IsInitials(string word)
    {
        if (word.Length == 1)
            return char.IsUpper(word[0]);
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }
        return word.Length % 2 == 1 && word.Length > 0;
    }

    // "a.i.", "p.m."
    private static bool IsLowerPair(string text, int start, int at) =>
        at == start + 1 && at + 2 < text.Length && text[at + 2] == '.' && (at + 3 == text.Length || !IsLetter(text, at + 3));

    private static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsApostrophe(char mark) => mark is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʻ';

    private static bool IsLetter(string text, int at) =>
        char.IsLetter(text, at) || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // "al-Tamimi" is a name as "Al-Tamimi" is, and "d’Aubigny" and "eSwatini" too.
    private static bool IsCapital(string word) =>
        StartsCapital(word) || (word.Length > 2 && char.IsAsciiLetterLower(word[0]) && char.IsAsciiLetterUpper(word[1]) && char.IsAsciiLetterLower(word[2])) || (word.AsSpan().IndexOfAny(Joints) is > 0 and <= 3 and var joint && joint + 1 < word.Length && StartsCapital(word[(joint + 1)..]));

    private static bool StartsCapital(string word) => Rune.DecodeFromUtf16(word, out var first, out _) == System.Buffers.OperationStatus.Done && Rune.IsUpper(first);

    private static string Plain(string mark) => mark switch
    {
        "–" or "—" or "‐" or "‑" or "−" => "-",
        "“" or "”" or "„" or "«" or "»" => "\"",
        "’" or "‘" or "`" or "´" => "'",
        _ => mark,
    };
}
