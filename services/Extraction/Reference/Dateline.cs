namespace Chancery.Reading;

/// <summary>Where and when a document says that it was written: "Bratislava, 6 March 2024." or a line with a date.</summary>
internal sealed record Dateline(Scene? Place, Day? Day, Span? Words)
{
    private const int LongestLine = 9;
    private const int Reach = 14;

    public static Dateline Of(Passage passage, IReadOnlyList<SentenceReading> readings)
    {
        var line = new Dateline(null, null, null);
        foreach (var reading in readings.Where(reading => !reading.Sentence.IsHeadline).Take(4))
        {
            var sentence = reading.Sentence;
            if (line.Place is null && reading.Mentions is [{ Kind: MentionKind.Party, City.Length: > 0 } city, ..] && city.Span.First == sentence.First
                && passage.Key(city.Span.End) is "," or "-" or "/" or "(")
            {
                var day = reading.Days.Find(day => !day.IsRelative && day.Start.IsDay && day.Span.First < sentence.First + Reach);
                line = new Dateline(new Scene(city.City, city.Code, city.Span), day ?? line.Day, day is null ? city.Span : city.Span.To(day.Span));
            }
            else if (line.Day is null && sentence.Span.Length <= LongestLine && reading.Days is [{ IsRelative: false, Start.Day: > 0 } only, ..])
                line = line with { Day = only };
        }
        return line.Day is null && readings.FirstOrDefault(reading => reading.Sentence.IsHeadline)?.Days is [{ IsRelative: false, Start.Day: > 0 } headline, ..]
            ? line with { Day = headline }
            : line;
    }
}
