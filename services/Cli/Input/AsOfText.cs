using System.Globalization;
using Chancery.Contracts.Engagement.V1;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Cli.Input;

/// <summary>The moment of a read as people write it.</summary>
internal static class AsOfText
{
    public const string Form = "a position (1234), a day (2026-03-01: at its end) or a time (2026-03-01T12:00Z); times are UTC unless they say otherwise";

    /// <returns>Null for no text: now.</returns>
    /// <exception cref="UsageException">It is none of the forms.</exception>
    public static AsOf? Parse(string? text, TimeProvider time)
    {
        if (text is null)
            return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            return new AsOf { Position = position };
        if (DayText.Find(text) is { } day)
            return At(Earlier(new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddTicks(-1), time.GetUtcNow()));
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return At(moment);
        throw new UsageException($"--as-of '{text}' is no moment.", $"Write {Form}.");
    }

    /// <summary>Today has not ended yet, and the services know no future.</summary>
    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static AsOf At(DateTimeOffset moment) => new() { Time = Timestamp.FromDateTimeOffset(moment) };
}
