using System.Text;

namespace Chancery.Cli.Rendering;

/// <summary>A stretch of a marked text.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Innermost">The narrowest mark that covers it; null where none does.</param>
/// <param name="Opened">Marks that begin with it, the widest first.</param>
/// <param name="Closed">Marks that end with it, the narrowest first.</param>
internal sealed record MarkedPiece(string Text, Mark? Innermost, IReadOnlyList<Mark> Opened, IReadOnlyList<Mark> Closed);

/// <summary>Cuts a text where marks begin and end. Marks may lie within and across one another.</summary>
internal static class MarkedText
{
    /// <param name="text">The text that the marks count in.</param>
    /// <param name="marks">Those that do not lie within the text are left out.</param>
    public static IReadOnlyList<MarkedPiece> Cut(string text, IEnumerable<Mark> marks)
    {
        var characters = text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        var within = marks.Where(mark => mark.Start >= 0 && mark.Start < mark.End && mark.End <= characters.Length).ToList();
        var cuts = within.SelectMany(mark => new[] { mark.Start, mark.End }).Append(0).Append(characters.Length).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (start, end) => Piece(start, end, characters, within))];
    }

    /// <summary>The text with «marks» and, after each, what it states: «The Minister»[P1].</summary>
    public static string Plain(IEnumerable<MarkedPiece> pieces)
    {
        var plain = new StringBuilder();
        foreach (var piece in pieces)
        {
            plain.Append('«', piece.Opened.Count).Append(piece.Text);
            foreach (var mark in piece.Closed)
                plain.Append($"»[{mark.Label}]");
        }

        return plain.ToString();
    }

    private static MarkedPiece Piece(int start, int end, string[] characters, List<Mark> marks)
    {
        var over = marks.Where(mark => mark.Start <= start && mark.End >= end).OrderBy(mark => mark.End - mark.Start).ThenByDescending(mark => mark.Kind).ToList();
        return new MarkedPiece(
            string.Concat(characters[start..end]),
            over.FirstOrDefault(),
            [.. over.Where(mark => mark.Start == start).Reverse()],
            [.. over.Where(mark => mark.End == end)]);
    }
}
