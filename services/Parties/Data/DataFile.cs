namespace Chancery.Parties.Data;

/// <summary>
/// A table kept by hand and embedded in the assembly: comment lines ("#"), a line naming the columns, then a row a line;
/// columns are separated by one tab, several values in a column by ";". Tabs after the last filled column may be left out.
/// </summary>
internal static class DataFile
{
    /// <summary>Reads <paramref name="fileName"/> from the assembly.</summary>
    /// <exception cref="InvalidDataException">A row is bad; the message names file, line and remedy.</exception>
    public static IEnumerable<DataRow> Read(string fileName, IReadOnlyList<string> columns)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidDataException($"{fileName} is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        foreach (var row in Read(fileName, reader, columns))
            yield return row;
    }

    public static IEnumerable<DataRow> Read(string fileName, TextReader reader, IReadOnlyList<string> columns)
    {
        var titled = false;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (!titled && !cells.SequenceEqual(columns))
                throw DataRow.Bad(fileName, number, $"the first row must name the columns, separated by tabs: {string.Join(", ", columns)}");
            if (cells.Length > columns.Count)
                throw DataRow.Bad(fileName, number, $"{cells.Length} columns separated by tabs, but there are only {columns.Count}: {string.Join(", ", columns)}");
            if (titled)
                yield return new DataRow(fileName, number, columns, cells);
            titled = true;
        }

        if (!titled)
            throw new InvalidDataException($"{fileName} is empty.");
    }
}
