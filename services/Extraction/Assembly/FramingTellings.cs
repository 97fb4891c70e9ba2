using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Finds the conference, visit or meeting within which an engagement took place.</summary>
internal sealed class FramingTellings
{
    // How many of those told before, and after where none was, may frame one.
    private const int Before = 24;
    private const int After = 8;

    private readonly List<Telling> frames;

    /// <param name="tellings">Engagements, and tellings that name too little to be one, but when and where.</param>
    public FramingTellings(IEnumerable<Telling> tellings) =>
        frames = [.. tellings.Where(telling => telling.Place is not null || telling.Day is not null).OrderBy(telling => telling.Trigger.First)];

    /// <summary>The one told last before, or else first after.</summary>
    public Telling? Of(Telling telling)
    {
        var next = Next(telling.Trigger.First);
        for (var i = next - 1; i >= Math.Max(0, next - Before); i--)
        {
            if (Frames(frames[i], telling))
                return frames[i];
        }
        for (var i = next; i < Math.Min(frames.Count, next + After); i++)
        {
            if (Frames(frames[i], telling))
                return frames[i];
        }
        return null;
    }

    private int Next(int at)
    {
        var (low, high) = (0, frames.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = frames[middle].Trigger.First < at ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static bool Frames(Telling other, Telling telling)
    {
        if (other == telling || (other.Sentence.IsHeadline && !telling.Sentence.IsHeadline && other.Place is null or { City.Length: 0 }))
            return false;
        if (telling.Place is { } place && other.Place is { } elsewhere && place.CountryCode != elsewhere.CountryCode)
            return false;
        // What is to come frames nothing that was.
        if (other.Status == EngagementStatus.Scheduled && telling.Status == EngagementStatus.Held && other.Trigger.First > telling.Trigger.First)
            return false;
        if (telling.Day is { } day && other.Day is { } frame && !Overlap(day, frame))
            return false;
        var shares = other.Persons.Count == 0 || telling.Persons.Count == 0 || telling.Persons.Keys.Any(other.Persons.ContainsKey);
        return other.Type switch
        {
            EngagementType.Conference or EngagementType.Visit or EngagementType.Mission => shares && telling.Type is not EngagementType.Visit,
            EngagementType.Meeting when other.IsSetting => shares && telling.Type == EngagementType.Meeting,
            EngagementType.Ceremony => shares && telling.Type is EngagementType.Statement or EngagementType.Meeting,
            EngagementType.Meeting => shares && telling.Type is EngagementType.Signing or EngagementType.Ceremony or EngagementType.Statement or EngagementType.Message,
            _ => false,
        };
    }

    // A visit told by its first day alone may have gone on.
    private static bool Overlap(Day day, Day frame) =>
        (day.End ?? day.Start).IsWithin(frame.Start) || (day.End ?? day.Start).CompareTo(frame.Start) >= 0 && (frame.End is not { } last || day.Start.IsWithin(last) || day.Start.CompareTo(last) <= 0);
}
