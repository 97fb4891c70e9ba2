using Chancery.Contracts.Engagement.V1;
using Google.Type;

namespace Chancery.Query.Tests;

/// <summary>Engagements and documents of our own making.</summary>
internal static class Samples
{
    private static int _number;

    public static string Id(string kind) => $"{kind}-{Guid.NewGuid():N}"[..30];

    /// <summary>A code that no other test uses.</summary>
    public static string NewCode() => $"BODY {Interlocked.Increment(ref _number)}";

    public static Date Day(int year, int month = 0, int day = 0) => new() { Year = year, Month = month, Day = day };

    public static Party Party(string code, string? name = null) => new() { EntityId = $"ent-{code}", Code = code, Name = name ?? code };

    /// <summary>A meeting held by these parties, with what a test sets beside it.</summary>
    public static Engagement Meeting(IEnumerable<string> codes, Action<Engagement>? with = null)
    {
        var engagement = new Engagement
        {
            EngagementId = Id("eng"),
            Type = EngagementType.Meeting,
            Status = EngagementStatus.Held,
            Title = "Talks",
            Parties = { codes.Select(code => Party(code)) },
            Confidence = 0.9,
            Etag = "1",
        };
        with?.Invoke(engagement);
        return engagement;
    }

    public static DocumentReceived Received(string content, Action<DocumentReceived>? with = null)
    {
        var received = new DocumentReceived
        {
            DocumentId = Id("doc"),
            Document = new Document { Content = content },
            Extraction = new Extraction { Extractor = "test/1" },
        };
        with?.Invoke(received);
        return received;
    }
}
