using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Gives an engagement the place and date of the conference or visit that frames it, or of the dateline. What nothing in the
/// text tells stays open.
/// </summary>
internal sealed class Inheritance(Passage passage, Dateline dateline, Scene? headline, string home)
{
    /// <param name="settings">Tellings that name too little to be engagements, but when and where.</param>
    public void Apply(IReadOnlyList<Telling> tellings, IEnumerable<Telling> settings)
    {
        IReadOnlyList<Telling> frames = [.. tellings.Concat(settings).OrderBy(telling => telling.Trigger.First)];
        foreach (var telling in tellings.Where(telling => IsPlaced(telling.Type)))
        {
            if (telling.Type == EngagementType.Visit)
            {
                TakeCity(telling, tellings);
                continue;
            }
            var frame = Frame(frames, telling);
            TakePlace(telling, frame);
            TakeDay(telling, frame);
        }
        // "Later in the day": what follows is of the same day until another is told.
        Day? last = null;
        foreach (var telling in tellings.Where(telling => telling.Status == EngagementStatus.Held && !telling.Sentence.IsHeadline))
        {
            if (telling.Day is null && last is not null)
                (telling.Day, telling.IsInherited) = (last, true);
            last = telling.Day ?? last;
        }
        foreach (var telling in tellings.Where(telling => telling.Day is null && dateline.Day is not null && telling.Status == EngagementStatus.Held))
            (telling.Day, telling.IsInherited) = (dateline.Day, true);
    }

    private static bool IsPlaced(EngagementType type) => type is not (EngagementType.Call or EngagementType.Message);

    // "a visit to China … In Beijing, he will": the one city of the country where the text goes on.
    private static void TakeCity(Telling visit, IReadOnlyList<Telling> tellings)
    {
        if (visit.Place is not { City.Length: 0 } place)
            return;
        var cities = tellings.Where(telling => telling.Place is { City.Length: > 0 } && telling.Place.CountryCode == place.CountryCode).Select(telling => telling.Place!).DistinctBy(scene => scene.City).ToList();
        if (cities is [var city])
            visit.Place = city;
    }

    private void TakePlace(Telling telling, Telling? frame)
    {
        if (telling.Place is { City.Length: > 0 })
            return;
        if (frame?.Place is { } place && (telling.Place is null || telling.Place.CountryCode == place.CountryCode))
            (telling.Place, telling.IsInherited) = (place, true);
        else if (telling.Place is null && telling.Type is EngagementType.Meeting or EngagementType.Credentials or EngagementType.Signing or EngagementType.Ceremony && telling.Mode == EngagementMode.InPerson)
        {
            if (headline is not null)
                (telling.Place, telling.IsInherited) = (headline, true);
            // "received" at home: the dateline's city, or the country alone.
            else if (dateline.Place is { } written && written.CountryCode == home)
                (telling.Place, telling.IsInherited) = (written, true);
            else if (home.Length == 2 && (telling.Type == EngagementType.Credentials || passage.Key(telling.Trigger.First) is "received" or "receives" or "called" or "hosted" or "courtesy" or "paid" or "welcomed" or "was" or "were"))
                (telling.Place, telling.IsInherited) = (new Scene("", home, null), true);
        }
    }

    private static void TakeDay(Telling telling, Telling? frame)
    {
        if (telling.Day is null && frame?.Day is { } day)
            (telling.Day, telling.IsInherited) = (day, true);
    }

    // The conference or visit told last before, or else first after, or what the same persons did before.
    private static Telling? Frame(IReadOnlyList<Telling> tellings, Telling telling)
    {
        Telling? frame = null;
        foreach (var other in tellings)
        {
            if (other == telling || !Frames(other, telling))
                continue;
            if (frame is null || other.Trigger.First < telling.Trigger.First)
                frame = other;
        }
        return frame;
    }

    private static bool Frames(Telling other, Telling telling)
    {
        if (other.Place is null || other.Sentence.IsHeadline && !telling.Sentence.IsHeadline && other.Place.City.Length == 0)
            return false;
        if (telling.Place is { } place && place.CountryCode != other.Place.CountryCode)
            return false;
        var shares = other.Persons.Count == 0 || telling.Persons.Count == 0 || telling.Persons.Keys.Any(other.Persons.ContainsKey);
        return other.Type switch
        {
            EngagementType.Conference or EngagementType.Visit => shares && telling.Type is not EngagementType.Visit,
            EngagementType.Meeting when other.IsSetting => shares && telling.Type == EngagementType.Meeting,
            EngagementType.Meeting => shares && telling.Type is EngagementType.Signing or EngagementType.Ceremony or EngagementType.Statement,
            _ => false,
        };
    }
}
