using System.Reflection;

namespace Chancery.Reading;

/// <summary>Reads a lexicon: one row a line, columns separated by a tab, # starts a comment line.</summary>
internal static class LexiconFile
{
    public static IReadOnlyList<LexiconRow> Embedded(string file, int columns)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicons/{file}")
            ?? throw new InvalidDataException($"{file} is not embedded in the library");
        using var reader = new StreamReader(stream);
        return [.. Rows(file, reader, columns)];
    }

    public static IEnumerable<LexiconRow> Rows(string file, TextReader reader, int columns)
    {
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text) || text.StartsWith('#'))
                continue;
            var row = new LexiconRow(file, line, [.. text.Split('\t').Select(cell => cell.Trim())]);
            if (row.Columns.Length != columns)
                throw row.Bad($"{columns} columns are needed, separated by tabs; here are {row.Columns.Length}");
            if (row.Columns.Any(cell => cell.Length == 0))
                throw row.Bad("a column is empty; write - for nothing");
            yield return row;
        }
    }
}
