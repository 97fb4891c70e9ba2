using System.Collections.Immutable;
using System.Globalization;
using Chancery.Contracts.Engagement.V1;
using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>
/// How long a visit or conference is said to be: "ended on Friday a five-day visit" tells its first day too, "began today a
/// two-day session" its last.
/// </summary>
internal sealed class Durations(Passage passage, Surroundings around)
{
    private const int NounReach = 5;
    private const int EndReach = 9;
    private const int Longest = 31;

    private static readonly ImmutableDictionary<string, int> Lengths = LexiconFile.Embedded("durations.tsv", 2)
        .ToImmutableDictionary(row => Folding.Fold(row[1]), row => int.Parse(row[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The first and last day of an engagement that was told by one of them.</summary>
    public Day Spread(Day day, SentenceReading reading, EngagementType type)
    {
        if (!day.Start.IsDay || day.End is not null || type is not (EngagementType.Visit or EngagementType.Conference or EngagementType.Mission))
            return day;
        for (var i = reading.Sentence.First; i < reading.Sentence.End; i++)
        {
            if (Length(i) is not (> 1 and var days) || !reading.Grammar.Chunks.Exists(chunk => chunk.Event is { } noun && noun.Row.Type == type && noun.Span.First > i && noun.Span.First - i <= NounReach))
                continue;
            return around.Has("ends", Math.Max(reading.Sentence.First, i - EndReach), i)
                ? day with { Start = day.Start.AddDays(1 - days), End = day.Start }
                : day with { End = day.Start.AddDays(days - 1) };
        }
        return day;
    }

    // "three-day", "3-day"
    private int Length(int at)
    {
        if (Lengths.TryGetValue(passage.Key(at), out var days))
            return days;
        return passage.Key(at + 1) == "-" && passage.Key(at + 2) == "day" && int.TryParse(passage.Key(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1 and <= Longest ? number : 0;
    }
}
