using System.Globalization;

namespace Chancery.Reading;

/// <summary>The words and numbers that dates are made of.</summary>
internal sealed class DateWords(Passage passage, Vocabulary vocabulary)
{
    public string Key(int at) => passage.Key(at);

    public bool IsLink(int at) => passage.Key(at) == "-" || vocabulary.Is("date-link", passage.Key(at));

    public bool IsWeekday(int at) => vocabulary.Is("weekday", passage.Key(at)) && passage.Tokens[at].IsCapital;

    public bool IsOrdinal(int at) => Ordinal(passage.Key(at)) > 0;

    /// <summary>1 to 31, as a number ("5", "05") or with an ending ("5th"); else 0.</summary>
    public int Day(int at) => Key(at) is var key && key.Length <= 2 && Number(at) is > 0 and <= 31 and var day ? day : Ordinal(key);

    /// <summary>"fifth": only a day where a month follows.</summary>
    public int DayInWords(int at) => vocabulary.Ordinals.GetValueOrDefault(passage.Key(at));

    /// <summary>1 to 12 for a month's name; "mid-March" too.</summary>
    public int Month(int at)
    {
        if (at < 0 || at >= passage.Tokens.Count || passage.Tokens[at] is not { IsWord: true, Key: var key })
            return 0;
        if (key.StartsWith("mid ", StringComparison.Ordinal))
            return vocabulary.Months.GetValueOrDefault(key[4..]);
        return passage.Tokens[at].IsCapital ? vocabulary.Months.GetValueOrDefault(key) : 0;
    }

    /// <summary>The token after a month's name and its full stop.</summary>
    public int AfterMonth(int at) => Key(at + 1) == "." && passage.Key(at).Length <= 4 ? at + 2 : at + 1;

    public int Number(int at) => at >= 0 && at < passage.Tokens.Count && passage.Tokens[at].Kind == TokenKind.Number && Key(at) is { Length: <= 4 } key && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A year of four digits; else 0.</summary>
    public int Year(int at) => Key(at).Length == 4 && Number(at) is > 1500 and < 2200 and var year ? year : 0;

    /// <summary>The year after a comma or "of", or none.</summary>
    public (int Year, int End) YearAfter(int at, int limit)
    {
        var next = Key(at) is "," or "of" ? at + 1 : at;
        return next < limit && Year(next) is > 0 and var year ? (year, next + 1) : (0, Math.Min(at, limit));
    }

    /// <summary>Whether what stands at a token leaves the ordinal before it a day: a mark, a preposition, a subject, but no noun that it counts.</summary>
    public bool EndsDay(int at) =>
        passage.Tokens[at] is var token && (!token.IsWord || (token.IsCapital && !vocabulary.Is("conference", token.Key) && !vocabulary.Is("institution", token.Key))
            || vocabulary.Is("preposition", token.Key) || vocabulary.Is("clause-start", token.Key) || vocabulary.Is("pronoun-one", token.Key) || token.Key is "and" or "the");

    /// <summary>Past "the", a weekday and a comma: "to Friday, the 5th".</summary>
    public int SkipWeekday(int at)
    {
        if (at < passage.Tokens.Count && IsWeekday(at))
            at = Key(at + 1) == "," ? at + 2 : at + 1;
        return Key(at) == "the" ? at + 1 : at;
    }

    /// <summary>One day or several before or after a month's name: "5", "5-7", "5, 6 and 7", "the 5th to the 7th", "16th-17th".</summary>
    public (int First, int Last, int End)? Days(int at, int limit)
    {
        if (Joined(at) is { } joined)
            return (joined.First, joined.Last, at + 1);
        var first = Day(at);
        if (first == 0)
            return null;
        var (last, end) = (first, at + 1);
        while (end + 1 < limit && (IsLink(end) || Key(end) == ","))
        {
            var next = Key(end) == "," && Key(end + 1) == "and" ? end + 2 : end + 1;
            next = SkipWeekday(next);
            var day = next < limit ? Day(next) : 0;
            // "on the 5th, 7:30": a time.
            if (day <= last || Key(next + 1) == ":")
                break;
            (last, end) = (day, next + 1);
        }
        return (first, last, end);
    }

    private (int First, int Last)? Joined(int at) =>
        Key(at).Split(' ') is [var a, var b] && Ordinal(a) is > 0 and var first && Ordinal(b) is var last && last > first ? (first, last) : null;

    private static int Ordinal(string key) =>
        key is { Length: 3 or 4 } && key[^2..] is "th" or "st" or "nd" or "rd" && int.TryParse(key[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and <= 31 ? day : 0;
}
