using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>One row of a lexicon, which knows where it stands, so that a mistake can be found.</summary>
internal sealed record LexiconRow(string File, int Line, ImmutableArray<string> Columns)
{
    public string this[int column] => Columns[column];

    public TEnum Value<TEnum>(int column)
        where TEnum : struct, Enum
    {
        var wanted = Columns[column].Replace("_", "", StringComparison.Ordinal);
        return Enum.TryParse<TEnum>(wanted, ignoreCase: true, out var value) && !char.IsDigit(wanted[0])
            ? value
            : throw Bad($"'{Columns[column]}' is none of {string.Join(", ", Enum.GetNames<TEnum>())}");
    }

    public Pattern Pattern(int column, IReadOnlyDictionary<string, ImmutableHashSet<string>> classes)
    {
        try
        {
            return Reading.Pattern.Parse(Columns[column], classes);
        }
        catch (FormatException reason)
        {
            throw Bad(reason.Message);
        }
    }

    public InvalidDataException Bad(string what) => new($"{File}, line {Line}: {what}");
}
