namespace Chancery.Reading;

/// <summary>Towns that no gazetteer knows, told with their country: "in Ytterdal, Sweden", "in the town of Kati in Mali", "in Mfuwe (Zambia)".</summary>
internal static class Towns
{
    private const int LongestName = 3;

    /// <summary>The town's words before the country's; null when no such name stands there.</summary>
    public static Span? Before(Passage passage, Span country)
    {
        var mark = country.First - 1;
        var isIn = passage.Key(mark) == "in";
        if (!isIn && passage.Key(mark) is not ("," or "("))
            return null;
        var first = mark;
        while (first > 0 && mark - first < LongestName && passage.Tokens[first - 1] is { IsWord: true, IsCapital: true })
            first--;
        if (first == mark)
            return null;
        var isTown = passage.Key(first - 1) == "of" && (passage.Key(first - 2) is "town" or "city" or "village" or "resort" || (!isIn && (Vocabulary.Shared.Is("venue", passage.Key(first - 2)) || Vocabulary.Shared.Is("seat-of", passage.Key(first - 2)))));
        return isTown || (!isIn && passage.Key(first - 1) is "in") ? new Span(first, mark) : null;
    }
}
