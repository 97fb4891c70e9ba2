using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Sentences that only add when or where the engagement told before was: "The meeting took place in Oslo on 3 May.",
/// "The ceremony was held at the Royal Palace."
/// </summary>
internal sealed class Afterthoughts(Passage passage, Vocabulary vocabulary, DayFinder days, PlaceFinder places)
{
    private const int FrontWords = 3;
    private const int VerbReach = 14;
    private const int Reach = 3;

    private readonly Surroundings around = new(passage, vocabulary);

    /// <param name="tellings">In the order of the text.</param>
    public void Read(IEnumerable<SentenceReading> readings, IReadOnlyList<Telling> tellings)
    {
        var telling = 0;
        var before = new List<Telling>();
        foreach (var reading in readings.Where(reading => !reading.Sentence.IsHeadline))
        {
            if (Subject(reading) is { } noun)
            {
                for (var i = before.Count - 1; i >= Math.Max(0, before.Count - Reach); i--)
                {
                    if (!Names(noun.Row.Type, before[i].Type))
                        continue;
                    Add(before[i], reading, noun);
                    break;
                }
            }
            for (; telling < tellings.Count && tellings[telling].Trigger.First < reading.Sentence.End; telling++)
                before.Add(tellings[telling]);
        }
    }

    private void Add(Telling telling, SentenceReading reading, EventNoun noun)
    {
        telling.Day ??= days.DayOf(reading, noun.Span, noun.Row.Type, telling.Status);
        if (telling.Mode == EngagementMode.InPerson && places.PlaceOf(reading, noun.Span, noun.Row.Type) is { } place
            && (telling.Place is null || (telling.Place.City.Length == 0 && telling.Place.CountryCode == place.CountryCode)))
            telling.Place = place;
    }

    // "The talks", "This meeting" at the head of a sentence that tells no more than that they were held.
    private EventNoun? Subject(SentenceReading reading)
    {
        var first = reading.Sentence.First;
        if (reading.Grammar.Chunks.Find(chunk => chunk.Kind == ChunkKind.Event)?.Event is not { } noun || noun.Start > first + FrontWords || noun.Determiner is not ("the" or "this" or "these" or "both"))
            return null;
        var end = Math.Min(reading.Sentence.End, noun.Span.End + VerbReach);
        return around.Has("taking-place", noun.Span.End, end) || around.Has("took-place", noun.Span.End, end) ? noun : null;
    }

    private static bool Names(EngagementType noun, EngagementType told) =>
        noun == told || (noun == EngagementType.Ceremony && told is EngagementType.Credentials or EngagementType.Signing)
        || (noun == EngagementType.Meeting && told is EngagementType.Credentials or EngagementType.Conference);
}
