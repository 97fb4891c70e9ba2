using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Engagements that a verb tells by itself: "received X", "was received by Y", "spoke by phone with Z".</summary>
internal sealed class MainVerbFrames(Passage passage, Vocabulary vocabulary, SentenceReading reading, VerbContext context, Statuses statuses)
{
    private const int LeadParagraphs = 2;

    private readonly SentenceGrammar grammar = reading.Grammar;
    private readonly UnnamedOthers unnamed = new(vocabulary, reading.Grammar);

    private List<Chunk> Chunks => grammar.Chunks;

    public Draft? Read(int index, VerbGroup verb)
    {
        foreach (var row in vocabulary.Engagements.Verbs[verb.Lemma].OrderByDescending(row => row.Particles.Length * 2 + (row.Need == Need.Phone ? 1 : 0)))
        {
            if (!context.HasParticles(index, row.Particles) || (verb.IsPassive && !row.Others.Contains("object") && row.Need is not (Need.Thing or Need.Weak) && row.Type != EngagementType.Signing))
                continue;
            var draft = verb.IsPassive ? PassiveMain(index, row) : ActiveMain(index, row);
            if (draft is not null)
                return draft;
        }
        return null;
    }

    private Draft? ActiveMain(int index, VerbRow row)
    {
        // "The Joint Commission met": a session, which its noun tells.
        if (row.Type == EngagementType.Meeting && grammar.SubjectNoun(index) is { } noun && Chunks[noun].Event!.Row.Kind == "gathering")
            return null;
        var arguments = grammar.Arguments(index + 1 + row.Particles.Length);
        var others = arguments.Where(argument => row.Others.Contains(argument.Preposition) && !context.IsRelated(argument)).ToList();
        if (row.Need is Need.Both or Need.Weak)
            others.AddRange(context.Fronted());
        var subjects = grammar.Subjects(index).ToList();
        // "citizens staying in Chad": an aside needs its own traveller.
        if (row.Need == Need.Place && subjects.Count == 0 && !Chunks[index].Verb!.IsFinite)
            return null;
        var group = row.Type == EngagementType.Meeting && row.Need is Need.Both or Need.Person or Need.Guest ? unnamed.After(index + 1 + row.Particles.Length, row.Others) : null;
        if (!Has(row, index, subjects, ref others) && group is null || statuses.OfVerb(index) is not { } status)
            return null;
        others.AddRange((group ?? []).Where(argument => !others.Exists(other => other.Mention == argument.Mention)));
        // "spoke today with the Ambassador of Chad": an envoy is at hand.
        var type = row is { Type: EngagementType.Call, Need: Need.Weak } && others.Exists(argument => argument.Mention.Office is { Kind: OfficeKind.Envoy }) ? EngagementType.Meeting : row.Type;
        return new Draft(ByPhone(type, Chunks[index].Span), Chunks[index].Span, row.Rule, context.Fronted().Any() ? Voice.With : Voice.Active, status, subjects, others)
        {
            IsWeak = row.Need == Need.Weak && !context.Fronted().Any(),
            HasUnnamed = group is not null,
            IsAttribution = row.Need == Need.Lead || row.Need == Need.Headline && row.Type == EngagementType.Statement && !IsIssued(row, index, subjects),
            Companions = [.. arguments.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention)],
        };
    }

    private Draft? PassiveMain(int index, VerbRow row)
    {
        if (row.Need == Need.Weak && context.Fronted().ToList() is { Count: > 0 } fronted)
            return statuses.OfVerb(index) is { } told ? new Draft(row.Type, Chunks[index].Span, row.Rule + " (passive)", Voice.With, told, [], fronted) : null;
        var arguments = grammar.Arguments(index + 1);
        var doers = arguments.Where(argument => argument.Preposition == "by").Select(argument => argument.Mention).ToList();
        var subjects = grammar.Subjects(index).ToList();
        var guests = subjects.Select((mention, i) => new Argument(mention, "object", "", i > 0 && IsAddedTo(subjects[i - 1], mention) ? i : 0)).ToList();
        // "was conferred on X by Y".
        if (row.Need == Need.Thing)
            guests = arguments.Any(argument => row.Others.Contains(argument.Preposition) && argument.Preposition != "object" && argument.Mention.IsActor)
                ? [.. arguments.Where(argument => row.Others.Contains(argument.Preposition) && argument.Mention.IsActor)]
                : [.. guests.Where(argument => argument.Mention.Kind != MentionKind.Party || row.Others.Count == 0)];
        // "Norway is deeply concerned by": a statement in the passive.
        if (row is { Need: Need.Headline, Class.Length: 0, Type: EngagementType.Statement } && Chunks[index].Verb!.Tense == VerbTense.Present && AreBodies(subjects) && row.Others.Contains("object"))
            return new Draft(row.Type, Chunks[index].Span, row.Rule + " (passive)", Voice.Active, EngagementStatus.Held, subjects, []);
        // "diplomats accredited to Chad": for long.
        if (row.Type == EngagementType.Credentials && doers.Count == 0)
            return null;
        if (row.Need is Need.Weak or Need.Headline or Need.Lead || !Has(row, index, doers, ref guests) || statuses.OfVerb(index) is not { } status)
            return null;
        return new Draft(ByPhone(row.Type, Chunks[index].Span), Chunks[index].Span, row.Rule + " (passive)", Voice.Passive, status, doers, guests)
        {
            Companions = [.. arguments.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention)],
        };
    }

    // "X, as well as Y, were received": two encounters.
    private bool IsAddedTo(Mention before, Mention mention)
    {
        for (var i = before.Span.End; i < mention.Span.First; i++)
        {
            if (passage.Key(i) == "well")
                return true;
        }
        return false;
    }

    private bool Has(VerbRow row, int index, List<Mention> subjects, ref List<Argument> others)
    {
        // "expressed its condolences", "was called to the Ministry": the word that makes it one.
        if (row.Class.Length > 0 && row.Need is not (Need.Thing or Need.Place) && !HasThing(row.Class, index, 1))
            return false;
        switch (row.Need)
        {
            case Need.Both or Need.Weak:
                others = [.. others.Where(argument => argument.Mention.IsActor)];
                if (row.Need == Need.Weak && others.Exists(argument => argument.Mention.Kind == MentionKind.Party))
                    others = [.. others.Where(argument => argument.Mention.Kind != MentionKind.Party)];
                return others.Count > 0 || AreTwo(subjects);
            case Need.Person or Need.Guest:
                others = [.. others.Where(argument => IsPersonal(argument.Mention))];
                if (others.Count == 0 || HasNounBefore(index, others[0].Mention.Span.First))
                    return false;
                return row.Need == Need.Guest ? Chunks[index].Verb!.IsPassive || IsReception(index, others) : !IsAppeal(row, others);
            case Need.Phone:
                return others.Count > 0 && Modes.IsByPhone(vocabulary, passage, reading.Sentence, Chunks[index].Span);
            case Need.Party:
                return others.Count > 0;
            case Need.Place:
                others = [.. others.Where(argument => argument.Mention.Kind == MentionKind.Party)];
                // "arrived here on Monday": the dateline says where.
                if (others.Count == 0 && passage.Key(Chunks[index].Span.End) == "here" && row.Others.Contains("in"))
                    return row.Class.Length == 0 && row.Rule != "be" && subjects.Count > 0;
                return others.Count > 0 && (row.Class.Length == 0 || HasThing(row.Class, index)) && (row.Rule != "be" || IsStay(index, subjects)) && (row.Rule != "come to" || Chunks[index].Verb!.Tense != VerbTense.Past || reading.Days.Count > 0) && !grammar.IsMissions(index) && !HasNounBefore(index, others[0].Mention.Span.First);
            case Need.Thing:
                // "This year marks the 30th anniversary": nobody does it, on no day.
                return HasThing(row.Class, index) && (row.Class != "anniversary" || Chunks[index].Verb!.IsPassive || (subjects.Count > 0 && Chunks[index].Verb!.Tense != VerbTense.Infinitive && (Chunks[index].Verb!.Tense is not (VerbTense.Present or VerbTense.Future) || reading.Days.Exists(day => day.Start.IsDay))));
            case Need.Lead:
                return Chunks[index].Verb!.Tense is VerbTense.Present or VerbTense.Perfect && IsLead(index, subjects);
            case Need.Headline:
                return IsIssued(row, index, subjects) || (row.Type == EngagementType.Statement && IsLead(index, subjects));
            default:
                return false;
        }
    }

    private bool IsIssued(VerbRow row, int index, List<Mention> subjects)
    {
        if (row.Class.Length > 0 && !reading.Sentence.IsHeadline)
            return Chunks[index].Verb!.Tense == VerbTense.Present && AreBodies(subjects);
        return reading.Sentence.IsHeadline || Chunks[index].Verb!.Tense == VerbTense.Present || AreBodies(subjects);
    }

    // "The Secretary-General has expressed deep concern over": what the document is about, where it tells nothing else.
    private bool IsLead(int index, List<Mention> subjects) =>
        reading.Sentence.Paragraph <= LeadParagraphs && !Chunks.GetRange(0, index).Exists(chunk => chunk.Kind == ChunkKind.Relative) && Chunks[index].Verb!.Tense is VerbTense.Present or VerbTense.Past or VerbTense.Perfect
        && subjects is [{ Kind: MentionKind.Person or MentionKind.Party }] && (subjects[0].Kind == MentionKind.Party || subjects[0].Office is { Kind: OfficeKind.State or OfficeKind.Government or OfficeKind.Body });

    private static bool AreBodies(List<Mention> subjects) => subjects.Count > 0 && subjects.TrueForAll(mention => mention.Kind == MentionKind.Party);

    // "will be in Chad from Monday": who is there on a day, and does not live there.
    private bool IsStay(int index, List<Mention> subjects) =>
        (reading.Days.Count > 0 || Chunks[index].Verb!.Tense == VerbTense.Future) && subjects is [{ Kind: MentionKind.Person or MentionKind.Office, Office.Kind: OfficeKind.State or OfficeKind.Government } subject]
        && index + 2 < Chunks.Count && Chunks[index + 1].Kind == ChunkKind.Preposition && Chunks[index + 2].Kind == ChunkKind.Mention && Chunks[index].Span.First - subject.Span.End <= 2;

    private static bool AreTwo(List<Mention> subjects) =>
        subjects.Exists(mention => mention.Office is { IsPlural: true }) || subjects.Exists(mention => mention.Kind == MentionKind.Group && mention.NameText is not "they" and not "their") || subjects.SelectMany(mention => mention.Codes).Distinct().Count() > 1 || subjects.Count(mention => mention.Kind is MentionKind.Person or MentionKind.Office) > 1;

    private bool IsPersonal(Mention mention) =>
        mention.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Group or MentionKind.Pronoun
        || (mention.IsActor && (vocabulary.Is("collective", passage.Key(mention.Span.End - 1)) || vocabulary.Is("side-noun", passage.Key(mention.Span.End)) || vocabulary.Is("collective", passage.Key(mention.Span.First - 2)) || vocabulary.Is("collective", passage.Key(mention.Span.First - 3))));

    // "received an award from X", "welcomed the visit of X": the object is a thing.
    private bool HasNounBefore(int index, int mention)
    {
        for (var i = index + 1; i < Chunks.Count && Chunks[i].Span.First < mention; i++)
        {
            if (Chunks[i].Kind == ChunkKind.Event && !grammar.IsGoverned(i))
                return true;
        }
        return false;
    }

    private bool IsReception(int index, List<Argument> guests) =>
        reading.Sentence.IsHeadline || (index + 1 < Chunks.Count && Chunks[index + 1] is { Kind: ChunkKind.Preposition, Key: "at" or "in" }) || vocabulary.Is("locative", passage.Key(guests[^1].Mention.Span.End)) || passage.Key(guests[^1].Mention.Span.End) is "on";

    // "called on the Minister to support": an appeal.
    private bool IsAppeal(VerbRow row, List<Argument> others) =>
        row.Particles.Length > 0 && grammar.IndexAt(others[^1].Mention.Span.End) is var next && next < Chunks.Count && Chunks[next].Verb is { Tense: VerbTense.Infinitive, Kind: not VerbKind.Discuss };

    private bool HasThing(string named, int index)
    {
        // "the Order was conferred on X", "X was awarded the Order".
        return Chunks[index].Verb!.IsPassive && HasThing(named, index, -1) || HasThing(named, index, 1);
    }

    private bool HasThing(string named, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < Chunks.Count && Math.Abs(i - index) <= 14; i += step)
        {
            if (Chunks[i].Kind is ChunkKind.Stop or ChunkKind.Relative || (Chunks[i].Kind == ChunkKind.Verb && step > 0))
                return false;
            for (var token = Chunks[i].Span.First; token < Chunks[i].Span.End; token++)
            {
                if (vocabulary.Is(named, passage.Key(token)))
                    return true;
            }
        }
        return false;
    }

    private EngagementType ByPhone(EngagementType type, Span trigger) =>
        type == EngagementType.Meeting && Modes.IsByPhone(vocabulary, passage, reading.Sentence, trigger) ? EngagementType.Call : type;
}
