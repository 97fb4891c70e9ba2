using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>One of the engagements that a draft tells.</summary>
internal sealed record Part(IReadOnlyList<Mention> First, IReadOnlyList<Mention> Second);

/// <summary>One verb over many: "held separate meetings with the foreign ministers of A, B and C" is three engagements.</summary>
internal sealed class Division(Vocabulary vocabulary, Passage passage, SentenceReading reading)
{
    public IEnumerable<Part> Parts(Draft draft)
    {
        var others = draft.Second.Select(argument => argument.Mention).Distinct().ToList();
        return draft.Type switch
        {
            EngagementType.Meeting or EngagementType.Call when draft.Voice != Voice.Noun || draft.First.Count > 0 => Encounters(draft, others),
            EngagementType.Credentials => Credentials(draft, others),
            // "visited Perth, Australia": one country, one visit.
            EngagementType.Visit when Countries(others).DistinctBy(country => country.Code).ToList() is { Count: > 1 } countries => countries.Select(one => new Part(draft.First, [one])),
            _ => [new Part(draft.First, others)],
        };
    }

    private IEnumerable<Part> Encounters(Draft draft, List<Mention> others)
    {
        if (draft.Voice == Voice.Passive && draft.First.Count > 1 && (IsSeparate() || draft.First.Count(host => Agent(host)) > 1))
            return draft.First.Select(host => new Part([host], others));
        var met = draft.Second.Where(argument => argument.Mention.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Party).DistinctBy(argument => argument.Mention).ToList();
        if (met.Count > 1 && (IsSeparate() || IsLineEach(draft, met) || (draft.IsPlural && (met.TrueForAll(argument => argument.Mention.Kind is MentionKind.Person or MentionKind.Office) || met.Select(argument => argument.Mention.Code).Distinct().Count() > 1))))
            return WithoutPartiesOfPersons(met).Select(one => new Part(draft.First, [one]));
        // "met A, as well as B": each group is an encounter of its own.
        return met.Select(argument => argument.Group).Distinct().Count() > 1
            ? draft.Second.GroupBy(argument => argument.Group).Select(group => new Part(draft.First, [.. group.Select(argument => argument.Mention)]))
            : [new Part(draft.First, others)];
    }

    // "spoke by phone with the ministers of A and B": a line each, unless it is said to be one.
    private bool IsLineEach(Draft draft, List<Argument> met) =>
        draft.Type == EngagementType.Call && draft.Noun is null or { Row.IsPlural: true } && met.Select(argument => argument.Mention.Code).Where(code => code.Length > 0).Distinct().Count() > 1
        && !Enumerable.Range(reading.Sentence.First, reading.Sentence.Span.Length).Any(i => vocabulary.Is("of-many", passage.Key(i)));

    private static IEnumerable<Mention> WithoutPartiesOfPersons(List<Argument> met) =>
        met.Exists(argument => argument.Mention.Kind != MentionKind.Party) ? met.Select(argument => argument.Mention).Where(mention => mention.Kind != MentionKind.Party) : met.Select(argument => argument.Mention);

    private static IEnumerable<Part> Credentials(Draft draft, List<Mention> others)
    {
        if (Envoys(draft.First) is { Count: > 1 } presenting)
            return presenting.Select(one => new Part([one], others));
        // "Presenting their credentials were X (Norway) and Y (Chad)"
        if (draft.Second.Count > 0 && draft.First.Count > 1 && draft.First.All(mention => mention is { Kind: MentionKind.Person, Code.Length: > 0 }) && draft.First.Select(mention => mention.Code).Distinct().Count() == draft.First.Count)
            return draft.First.Select(one => new Part([one], others));
        var received = Envoys(others).Concat(Countries(others)).ToList();
        return received.Count > 1 && Envoys(others).Count > 0 ? received.Select(one => new Part(draft.First, [one])) : [new Part(draft.First, others)];
    }

    // "received by X, and by Y".
    private bool Agent(Mention host) => passage.Key(host.Span.First - 1) == "by" || (passage.Key(host.Span.First - 1) == "the" && passage.Key(host.Span.First - 2) == "by");

    private bool IsSeparate() => Enumerable.Range(reading.Sentence.First, reading.Sentence.Span.Length).Any(i => vocabulary.Is("separate", passage.Key(i)));

    private static List<Mention> Envoys(IReadOnlyList<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Office?.Kind == OfficeKind.Envoy || mention.Persons.Any(person => person.Office?.Kind == OfficeKind.Envoy))];

    private static List<Mention> Countries(IReadOnlyList<Mention> mentions) => [.. mentions.Where(mention => mention.Kind == MentionKind.Party)];
}
