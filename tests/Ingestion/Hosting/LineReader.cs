using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Documents;
using Chancery.Reading;

namespace Chancery.Ingestion.Tests.Hosting;

/// <summary>
/// A reading that a test can foresee, in place of the real one: each line "IQ NAME met TJ NAME" is a meeting of two foreign ministers.
/// What is tested here is what becomes of a reading, not the reading.
/// </summary>
internal static class LineReader
{
    /// <summary>The version that documents are taken in with.</summary>
    public static Extraction Read(Source source) => Read(source, "line-reader/1", words => words);

    /// <summary>A later version: "/2" with the lines changed that its author reads otherwise.</summary>
    public static Read Later(int version, Func<string, string> reads) => source => Read(source, $"line-reader/{version}", reads);

    private static Extraction Read(Source source, string version, Func<string, string> reads)
    {
        var reading = new Extraction { Extractor = version };
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            if (reads(line).Split(" met ") is [var host, var guest])
                AddMeeting(reading, new Evidence { Start = start, End = start + line.Length, Quote = line, Extractor = version }, host, guest);
            start += line.Length + 1;
        }
        return reading;
    }

    private static void AddMeeting(Extraction reading, Evidence words, params string[] sides)
    {
        var meeting = new Engagement
        {
            Type = EngagementType.Meeting,
            Status = EngagementStatus.Held,
            Title = words.Quote,
            Confidence = 0.8,
            Accounts = { new Account { Evidence = { words } } },
        };
        foreach (var (code, name) in sides.Select(side => (side[..2], side[3..])))
        {
            meeting.Parties.Add(new Party { Code = code, Name = code });
            meeting.Participants.Add(new Participant { Name = name, Post = "Foreign Minister", Represents = code });
            reading.Persons.Add(new PersonMention { Name = name, Post = "Foreign Minister", Represents = code, Evidence = { words.Clone() } });
        }
        reading.Engagements.Add(meeting);
    }
}
