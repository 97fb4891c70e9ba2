using System.Collections.Immutable;

namespace Chancery.Parties.Data;

/// <summary>One row of a table, which knows where it stands so that an error can say so.</summary>
internal sealed record DataRow(string FileName, int Line, IReadOnlyList<string> Columns, IReadOnlyList<string> Cells)
{
    /// <summary>The cell, which may be empty.</summary>
    public string Optional(int column) => column < Cells.Count ? Cells[column].Trim() : "";

    public string Required(int column) =>
        Optional(column) is { Length: > 0 } value ? value : throw Bad($"{Columns[column]} is empty");

    /// <summary>The cell's values, none of them empty.</summary>
    public ImmutableArray<string> Several(int column)
    {
        if (Optional(column).Length == 0)
            return [];
        var values = Optional(column).Split(';', StringSplitOptions.TrimEntries);
        return values.All(value => value.Length > 0) ? [.. values] : throw Bad($"{Columns[column]} has an empty value between its semicolons");
    }

    public string WikidataId(int column)
    {
        var id = Optional(column);
        return id.Length == 0 || (id[0] == 'Q' && id.Length > 1 && id.Skip(1).All(char.IsAsciiDigit))
            ? id
            : throw Bad($"{Columns[column]} is \"{id}\", but must be Q and digits, or empty");
    }

    /// <summary>The cell, which must be <paramref name="length"/> capital letters.</summary>
    public string Letters(int column, int length)
    {
        var code = Required(column);
        return code.Length == length && code.All(char.IsAsciiLetterUpper)
            ? code
            : throw Bad($"{Columns[column]} is \"{code}\", but must be {length} capital letters");
    }

    public InvalidDataException Bad(string reason) => Bad(FileName, Line, reason);

    public static InvalidDataException Bad(string fileName, int line, string reason) => new($"{fileName}, line {line}: {reason}.");
}
