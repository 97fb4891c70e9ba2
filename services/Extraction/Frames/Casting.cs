using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Who plays which part around a verb or noun of an engagement.</summary>
internal sealed class Casting(Passage passage, Discourse discourse, SentenceReading reading, Clause clause, EngagementFrame frame, Span trigger)
{
    public (IReadOnlyList<Mention> Subjects, IReadOnlyList<Mention> Objects) Cast() => frame.Voice switch
    {
        Voice.Passive => Passive(),
        Voice.Noun => Noun(),
        Voice.With => With(),
        Voice.Headline when !reading.Sentence.IsHeadline => ([], []),
        _ => (WithRepresentative(SubjectsOrSpeaker()), clause.Objects()),
    };

    // "was received by X": the one before is received by the one after.
    private (IReadOnlyList<Mention>, IReadOnlyList<Mention>) Passive()
    {
        var hosts = clause.Objects().Where(mention => mention.Kind != MentionKind.Party || mention.Form == PartyForm.Name).ToList();
        if (passage.Key(trigger.First) == "received" && passage.Key(trigger.First - 1) is not ("was" or "were" or "been" or "is" or "later") && trigger.First != reading.Sentence.First)
            return ([], []);
        return (hosts, SubjectsOrSpeaker());
    }

    // "talks between X and Y", "a meeting with X": the speaker takes part where "with" names one side only.
    private (IReadOnlyList<Mention>, IReadOnlyList<Mention>) Noun()
    {
        var named = Within().Concat(clause.Objects()).ToList();
        var between = Enumerable.Range(trigger.First, trigger.Length).Any(i => passage.Key(i) == "between");
        if (named.Count == 0 || between)
            return ([], named);
        var last = passage.Key(trigger.End - 1);
        return last == "with" && named.Count == 1 ? (SubjectsOrSpeaker(), named) : ([], named);
    }

    // "The session of the Joint Committee, which X and Y chaired": named inside the words themselves.
    private IEnumerable<Mention> Within() =>
        reading.Mentions.Where(mention => mention.Span.First >= trigger.First && mention.Span.End <= trigger.End && mention.TakesPart
            && (mention.IsActor || frame.Type == EngagementType.Conference) && !clause.IsPlace(mention));

    // "With X, the Minister discussed trade."
    private (IReadOnlyList<Mention>, IReadOnlyList<Mention>) With()
    {
        var first = reading.Mentions.FirstOrDefault();
        if (first is null || first.Kind is MentionKind.Party or MentionKind.Pronoun || passage.Key(reading.Sentence.First) != "with" || first.Span.First > reading.Sentence.First + 2)
            return ([], []);
        var subjects = clause.Subjects();
        var others = subjects.Count > 0 && !subjects.Contains(first) ? subjects : Speaker();
        return (others, [first]);
    }

    private IReadOnlyList<Mention> SubjectsOrSpeaker() => clause.Subjects() is { Count: > 0 } found ? found : Speaker();

    private Mention[] Speaker()
    {
        if ((frame.Voice == Voice.Active ? discourse.Subject ?? discourse.Protagonist : discourse.Protagonist) is not { } subject)
            return [];
        return [new Mention { Span = new Span(trigger.First, trigger.First + 1), Kind = MentionKind.Pronoun, Persons = [subject], Codes = subject.Represents.Length > 0 ? [subject.Represents] : [] }];
    }

    // "Iraq took part, represented by Mr. X"; "Foreign Minister X, accompanied by Y".
    private List<Mention> WithRepresentative(IReadOnlyList<Mention> subjects)
    {
        var all = subjects.ToList();
        foreach (var mention in reading.Mentions)
        {
            var before = passage.Key(mention.Span.First - 1) == "the" ? mention.Span.First - 2 : mention.Span.First - 1;
            var isCompanion = passage.Key(before) == "by" && (passage.Key(before - 1) == "accompanied" || (passage.Key(before - 1) == "represented" && frame.Type != EngagementType.Meeting));
            if (isCompanion && mention.Persons.Length > 0 && !all.Contains(mention))
                all.Add(mention);
        }
        return all;
    }
}
