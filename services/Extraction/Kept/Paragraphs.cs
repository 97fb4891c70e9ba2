namespace Chancery.Reading;

/// <summary>An article as text: a blank line between paragraphs, the headline first, the short cells of a row on one line.</summary>
internal static class Paragraphs
{
    private const string BetweenCells = " – ";
    private const int LongestCell = 200;

    public static string Text(string headline, Article article)
    {
        var body = Rows(article).Where(paragraph => BlockWriter.OneLine(paragraph) != headline);
        return string.Join("\n\n", headline.Length == 0 ? body : body.Prepend(headline));
    }

    private static IEnumerable<string> Rows(Article article)
    {
        var blocks = article.Blocks;
        for (var at = 0; at < blocks.Count;)
        {
            var end = EndOfRow(article, at);
            yield return string.Join(BetweenCells, Enumerable.Range(at, end - at).Select(place => article.Outline.Blocks[blocks[place]].Text));
            at = end;
        }
    }

    // A row of a table of appointments: several cells, one short text in each.
    private static int EndOfRow(Article article, int at)
    {
        var (row, cell) = PlaceOf(article, at);
        if (row < 0)
            return at + 1;
        var end = at + 1;
        var isOfShortCells = IsShort(article, at);
        for (; end < article.Blocks.Count && PlaceOf(article, end) is var next && next.Row == row; end++)
        {
            isOfShortCells &= next.Cell != cell && IsShort(article, end);
            cell = next.Cell;
        }
        return isOfShortCells ? end : at + 1;
    }

    private static (int Row, int Cell) PlaceOf(Article article, int at) =>
        article.Outline.Elements[article.Outline.Blocks[article.Blocks[at]].Owner] is var owner ? (owner.Row, owner.Cell) : default;

    private static bool IsShort(Article article, int at) => article.Outline.Blocks[article.Blocks[at]].Text is { Length: <= LongestCell } text && !text.Contains('\n', StringComparison.Ordinal);
}
