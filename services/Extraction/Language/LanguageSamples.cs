namespace Chancery.Reading;

/// <summary>Stretches of a few lines from the whole length of a text; of a long text evenly many, so that the time is bounded.</summary>
internal static class LanguageSamples
{
    private const int ShortestParagraph = 60;
    private const int ShortestLines = 200;
    private const int Longest = 500;
    private const int Most = 40;

    public static IEnumerable<LanguageSample> Of(string text)
    {
        var stretches = Stretches(text);
        var count = Math.Min(Most, stretches.Count);
        for (var i = 0; i < count; i++)
        {
            var (start, end) = stretches[(int)((long)i * stretches.Count / count)];
            yield return LanguageSample.Of(text[start..end]);
        }
    }

    // Paragraphs may be of different languages; lines are gathered until there is enough to tell, a long one is cut at a space.
    private static List<(int Start, int End)> Stretches(string text)
    {
        var stretches = new List<(int, int)>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!EndsAt(text, at, at - start))
                continue;
            stretches.Add((start, at));
            start = at;
        }
        if (start < text.Length)
            stretches.Add((start, text.Length));
        return stretches;
    }

    private static bool EndsAt(string text, int at, int length) => length >= 2 * Longest || text[at] switch
    {
        '\n' => length >= ShortestLines || (length >= ShortestParagraph && at + 1 < text.Length && text[at + 1] == '\n'),
        _ => length >= Longest && char.IsWhiteSpace(text[at]),
    };
}
