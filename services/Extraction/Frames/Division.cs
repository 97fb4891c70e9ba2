using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>One verb over many: "held separate meetings with the foreign ministers of A, B and C" is three engagements.</summary>
internal sealed class Division(Passage passage, Vocabulary vocabulary, SentenceReading reading, EngagementFrame frame)
{
    public IEnumerable<(IReadOnlyList<Mention> Subjects, IReadOnlyList<Mention> Objects)> Divide(IReadOnlyList<Mention> subjects, IReadOnlyList<Mention> objects)
    {
        var others = objects.Where(mention => mention.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Party).ToList();
        return frame.Type switch
        {
            EngagementType.Meeting or EngagementType.Call when others.Count > 1 && IsSeparate() => others.Select(one => (subjects, (IReadOnlyList<Mention>)[one])),
            EngagementType.Credentials when Envoys(subjects) is { Count: > 1 } envoys => envoys.Select(one => ((IReadOnlyList<Mention>)[one], objects)),
            EngagementType.Credentials when Envoys(objects).Concat(Countries(objects)).ToList() is { Count: > 1 } envoys && Envoys(objects).Count > 0 => envoys.Select(one => (subjects, (IReadOnlyList<Mention>)[one])),
            EngagementType.Visit when Countries(objects) is { Count: > 1 } countries => countries.Select(one => (subjects, (IReadOnlyList<Mention>)[one])),
            _ => [(subjects, objects)],
        };
    }

    private bool IsSeparate()
    {
        for (var i = reading.Sentence.First; i < reading.Sentence.End; i++)
        {
            if (vocabulary.Is("separate", passage.Key(i)))
                return true;
        }
        return false;
    }

    private static List<Mention> Envoys(IReadOnlyList<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Office?.Kind == OfficeKind.Envoy || mention.Persons.Any(person => person.Office?.Kind == OfficeKind.Envoy))];

    private static List<Mention> Countries(IReadOnlyList<Mention> mentions) => [.. mentions.Where(mention => mention.Kind == MentionKind.Party)];
}
