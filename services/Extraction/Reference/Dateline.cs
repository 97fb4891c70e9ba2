namespace Chancery.Reading;

/// <summary>
/// Where and when a document says that it was written: "Bratislava, 6 March 2024.", "KUWAIT, 3 October -", a line with a date
/// before the text, or under its signature.
/// </summary>
/// <param name="Day">The day of what is told, where nothing tells another.</param>
/// <param name="Signed">The date under the text.</param>
/// <param name="SignedAt">The place under the text.</param>
internal sealed record Dateline(Scene? Place, Day? Day, Span? Words, Day? Signed, Scene? SignedAt)
{
    private const int LongestLine = 9;
    private const int Reach = 14;
    private const int Lines = 4;
    private const int ShortestLine = 4;

    public static Dateline Of(Passage passage, Calendar calendar, IReadOnlyList<SentenceReading> readings)
    {
        var line = new Dateline(null, null, null, null, null);
        var body = readings.Where(reading => !reading.Sentence.IsHeadline).ToList();
        foreach (var reading in body.Take(Lines))
        {
            var sentence = reading.Sentence;
            var day = calendar.Absolute(sentence.Span).FirstOrDefault();
            if (line.Place is null && City(passage, reading, day) is { } city)
            {
                if (day is not null && day.Span.First >= sentence.First + Reach)
                    day = null;
                line = line with { Place = new Scene(city.City, city.Code, city.Span), Day = day ?? line.Day, Words = day is null ? city.Span : city.Span.To(day.Span) };
            }
            else if (line.Day is null && day is not null && IsLine(passage, sentence, day))
                line = line with { Day = day, Words = day.Span };
        }
        if (line.Day is null && readings.Where(reading => reading.Sentence.IsHeadline).SelectMany(reading => calendar.Absolute(reading.Sentence.Span)).FirstOrDefault() is { } headline)
            line = line with { Day = headline };
        return Signature(calendar, body) is var (signed, place) ? line with { Signed = signed, SignedAt = place } : line;
    }

    // A place first, or right after the date, and set off from what follows. "KUWAIT, 3 May -": the country for its capital.
    private static Mention? City(Passage passage, SentenceReading reading, Day? day)
    {
        if (reading.Mentions is not [{ Kind: MentionKind.Party } city, ..] || !Gazetteer.Shared.IsCountry(city.Code))
            return null;
        if (city.City.Length == 0 && !(city.Form == PartyForm.Name && day is not null && day.Span.First - city.Span.End <= 1))
            return null;
        var first = reading.Sentence.First;
        var isFirst = city.Span.First == first || (city.Span.First == first + 1 && passage.Key(first) == "(");
        var isAfterDate = day is not null && day.Span.First == first && city.Span.First - day.Span.End <= 1 && passage.Key(day.Span.End) is "," or "-" or "/" or "\n";
        // "MONTEVIDEO. The ministers met": a line of its own.
        if (isFirst && day is null && reading.Sentence.Span.Length <= ShortestLine && passage.Key(city.Span.End) is "." or "")
            return city;
        return (isFirst && passage.Key(city.Span.End) is "," or "-" or "/" or "(" or ":" or "|") || (isAfterDate && passage.Key(city.Span.End) is "-" or ":" or "." or "/" or "") ? city : null;
    }

    // A line with little but a date.
    private static bool IsLine(Passage passage, Sentence sentence, Day day) =>
        sentence.Span.Length <= LongestLine && !(passage.Key(sentence.End - 1) == "." && day.Span.First > sentence.First + 2);

    private static (Day Day, Scene? Place)? Signature(Calendar calendar, List<SentenceReading> body)
    {
        foreach (var reading in body.Skip(1).TakeLast(Lines - 1).Where(reading => reading.Sentence.Span.Length <= LongestLine))
        {
            if (calendar.Absolute(reading.Sentence.Span).FirstOrDefault() is { End: null } day)
                return (day, reading.Mentions.Find(mention => mention is { Kind: MentionKind.Party, City.Length: > 0 }) is { } city ? new Scene(city.City, city.Code, city.Span) : null);
        }
        return null;
    }
}
