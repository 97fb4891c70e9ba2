namespace Chancery.EventLog;

/// <summary>A clock that ticks as PostgreSQL stores time, so that an event is the same before and after it is stored.</summary>
internal sealed class MicrosecondClock(TimeProvider clock) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
