using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// How probable a reading is, from what it rests on: each weak ground takes its share. The figures are first estimates by
/// kind of ground, to be calibrated on annotated documents.
/// </summary>
internal static class Bases
{
    private const double Best = 0.95;

    public static double Of(Person person)
    {
        var probable = Best;
        if (person.Office is null)
            probable *= person.Mentions.Exists(mention => mention.HasHonorific) ? 0.9 : 0.7;
        if (!person.IsStated)
            probable *= 0.9;
        return Math.Round(probable, 3);
    }

    public static double Of(Telling telling)
    {
        var probable = Best * telling.Voice switch { Voice.Active => 1, Voice.Passive => 0.97, Voice.With => 0.85, _ => 0.85 };
        if (telling.Sentence.IsHeadline)
            probable *= 0.75;
        if (telling.IsInherited)
            probable *= 0.95;
        if (telling.Persons.Count == 0)
            probable *= 0.85;
        if (telling.Persons.Keys.Any(person => !person.IsStated))
            probable *= 0.95;
        return Math.Round(probable * Kind(telling.Type), 3);
    }

    public static double OfAction(ActionType type) => type switch
    {
        ActionType.Support => 0.75,
        ActionType.Agree => 0.7,
        _ => 0.6,
    };

    private static double Kind(EngagementType type) => type switch
    {
        EngagementType.Meeting or EngagementType.Call or EngagementType.Credentials => 0.95,
        EngagementType.Conference or EngagementType.Signing or EngagementType.Visit => 0.85,
        _ => 0.75,
    };
}
