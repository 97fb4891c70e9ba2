using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>languages.tsv: words and letters that tell a language without statistics.</summary>
internal sealed class LanguageMarks
{
    private const string EnglishName = "English";

    private readonly FrozenSet<string> english;
    private readonly ImmutableArray<(char First, char Last, string Language)> letters;

    private LanguageMarks(IReadOnlyList<LexiconRow> rows)
    {
        english = rows.Where(row => row[0] == EnglishName && row[1] == "words").SelectMany(Marks).ToFrozenSet(StringComparer.Ordinal);
        letters = [.. rows.Where(row => row[1] == "letters").SelectMany(row => Marks(row).Select(mark => Range(row, mark)))];
    }

    public static LanguageMarks Shared { get; } = new(LexiconFile.Embedded("languages.tsv", columns: 3));

    public bool IsEnglish(string word) => english.Contains(word);

    /// <summary>The language that most letters of its own are found of; null when none is.</summary>
    public string? ByLetters(string text) => text
        .SelectMany(letter => letters.Where(range => letter >= range.First && letter <= range.Last).Select(range => range.Language))
        .CountBy(language => language)
        .OrderByDescending(count => count.Value)
        .FirstOrDefault().Key;

    private static string[] Marks(LexiconRow row) => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (char, char, string) Range(LexiconRow row, string mark) => mark switch
    {
        [var letter] => (letter, letter, row[0]),
        [var first, '-', var last] when first < last => (first, last, row[0]),
        _ => throw row.Bad($"'{mark}' is neither a letter nor a range of letters"),
    };
}
