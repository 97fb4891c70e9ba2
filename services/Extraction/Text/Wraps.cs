namespace Chancery.Reading;

/// <summary>
/// Line ends that only break a line at its width, as mail and plain text do. They say nothing, and would part names and phrases,
/// so that they are left out of the tokens. A line end is one where the next word would not have fitted on the line.
/// </summary>
internal static class Wraps
{
    private const int Narrowest = 50;
    private const int Widest = 130;

    // Lines are broken a little before the width where a mark or a double space was counted.
    private const int Slack = 4;

    // Fewer may be chance: the longest line of a list is always followed by a word too many.
    private const int Fewest = 3;
    private const double Most = 0.75;

    public static List<Token> Without(List<Token> tokens)
    {
        var ends = Ends(tokens);
        var width = ends.Select(end => end.Length).Where(length => length <= Widest).DefaultIfEmpty().Max();
        if (width < Narrowest)
            return tokens;
        bool IsFull((int At, int Length, int Paragraph) end) =>
            tokens[end.At + 1] is var next && end.Length <= Widest && (IsLowerCase(next) || end.Length + 1 + next.End - next.Start > width - Slack);
        var wrapped = ends.GroupBy(end => end.Paragraph).Where(lines => lines.Count(IsFull) >= Most * lines.Count()).SelectMany(lines => lines.Where(IsFull)).Select(end => end.At).ToHashSet();
        return wrapped.Count < Fewest ? tokens : [.. tokens.Where((_, at) => !wrapped.Contains(at))];
    }

    // The line ends within paragraphs, with the length of the line before.
    private static List<(int At, int Length, int Paragraph)> Ends(List<Token> tokens)
    {
        var ends = new List<(int At, int Length, int Paragraph)>();
        var (start, paragraph) = (0, 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsBreak)
                continue;
            if (tokens[at].Key == "\n\n")
                paragraph++;
            else if (at > start && at + 1 < tokens.Count)
                ends.Add((at, tokens[at - 1].End - tokens[start].Start, paragraph));
            start = at + 1;
        }
        return ends;
    }

    private static bool IsLowerCase(in Token token) => token is { IsWord: true, IsCapital: false };
}
