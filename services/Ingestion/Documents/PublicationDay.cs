using Google.Type;

namespace Chancery.Ingestion.Documents;

/// <summary>Whether a day has begun anywhere on earth: UTC+14 is the first to see it.</summary>
internal sealed class PublicationDay(TimeProvider clock)
{
    private static readonly TimeSpan FirstTimeZone = TimeSpan.FromHours(14);

    /// <param name="date">A complete date.</param>
    public bool IsFuture(Date date) =>
        new DateOnly(date.Year, date.Month, date.Day) > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime + FirstTimeZone);
}
