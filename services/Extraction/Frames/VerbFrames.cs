using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Engagements that verbs tell, by themselves ("received X") or with a noun ("held talks with X").</summary>
internal sealed class VerbFrames(Passage passage, Vocabulary vocabulary, SentenceReading reading)
{
    private const int NounReach = 14;

    private readonly SentenceGrammar grammar = reading.Grammar;
    private readonly Statuses statuses = new(passage, vocabulary, reading);
    private readonly Speakers speakers = new(passage, reading);

    /// <summary>Chunks of nouns whose verb has told them.</summary>
    public HashSet<int> Told { get; } = [];

    private List<Chunk> Chunks => grammar.Chunks;

    public IEnumerable<Draft> Drafts()
    {
        // What is done is told before what is said of it: "attended the conference held in Oslo".
        foreach (var isPassive in new[] { false, true })
        {
            for (var i = 0; i < Chunks.Count; i++)
            {
                if (Chunks[i].Verb is { } verb && verb.IsPassive == isPassive && (Light(i, verb) ?? Main(i, verb)) is { } draft)
                    yield return draft;
            }
        }
    }

    private Draft? Light(int index, VerbGroup verb)
    {
        foreach (var row in vocabulary.Engagements.Light[verb.Lemma].OrderByDescending(row => row.Particles.Length))
        {
            if (!HasParticles(index, row.Particles))
                continue;
            var noun = verb.IsPassive ? SubjectNoun(index) : ObjectNoun(index, row.Particles.Length > 0) is var found and >= 0 ? found : RelativeNoun(index);
            if (noun < 0 || !row.Kinds.Contains(Chunks[noun].Event!.Row.Kind) || Told.Contains(noun))
                continue;
            Told.Add(noun);
            if (statuses.OfVerb(index) is not { } status)
                return null;
            return verb.IsPassive ? Passive(index, noun, row, status) : Active(index, noun, row, status);
        }
        return null;
    }

    private Draft Active(int index, int noun, LightRow row, EngagementStatus status)
    {
        var found = Chunks[noun].Event!;
        var after = grammar.Arguments(noun + 1);
        var between = Between(index + 1, noun).ToList();
        var others = between.Concat(after).Where(argument => IsOther(argument, row.Others, found)).ToList();
        others.AddRange(found.Before.Where(mention => mention.Kind != MentionKind.Party || row.Others.Contains("between")).Select(mention => new Argument(mention, "of", "", 0)));
        if (row.Others.Contains("with"))
            others.AddRange(Fronted());
        // "sent a message congratulating X".
        if (others.Count == 0 && found.Row.Kind == "letter" && noun + 1 < Chunks.Count && Chunks[noun + 1].Verb is { Tense: VerbTense.Ing })
            others.AddRange(grammar.Arguments(noun + 2).Where(argument => argument.Preposition is "object" or "to" && argument.Mention.IsActor).Take(1));
        var type = SubjectGathering(index) ? EngagementType.Conference : Types.Of(found, Chunks[index].Verb!, row, passage, others);
        return new Draft(type, Chunks[index].Span.To(found.Span), row.Rule + " + " + found.Row.Rule, Voice.Active, status, speakers.Of(grammar.Subjects(index)), others)
        {
            Companions = [.. after.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention).Concat(found.Row.Kind == "gathering" ? grammar.Companions(noun + 1, Chunks.Count) : []).Distinct()],
            IsPlural = found.Row.IsPlural && vocabulary.Is("countable", passage.Key(found.Span.End - 1)),
            Noun = found,
        };
    }

    // "The Joint Commission held its ninth meeting".
    private bool SubjectGathering(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Relative || (Chunks[i].Kind == ChunkKind.Mention && grammar.IsFree(Chunks[i].Mention!)))
                return false;
            if (Chunks[i].Kind == ChunkKind.Event && !grammar.IsGoverned(i))
                return Chunks[i].Event!.Row.Kind == "gathering" && Told.Add(i);
        }
        return false;
    }

    private Draft Passive(int index, int noun, LightRow row, EngagementStatus status)
    {
        var found = Chunks[noun].Event!;
        var arguments = Between(noun + 1, index).Concat(grammar.Arguments(index + 1)).ToList();
        var doers = arguments.Where(argument => argument.Preposition == "by").Select(argument => argument.Mention).ToList();
        var others = arguments.Where(argument => argument.Preposition != "by" && IsOther(argument, row.Others, found)).ToList();
        others.AddRange(found.Before.Select(mention => new Argument(mention, "of", "", 0)));
        if (row.Others.Contains("with"))
            others.AddRange(Fronted());
        return new Draft(Types.Of(found, Chunks[index].Verb!, row, passage, others), found.Span.To(Chunks[index].Span), row.Rule + " (passive) + " + found.Row.Rule, doers.Count > 0 ? Voice.Passive : Voice.Noun, status, doers, others)
        {
            Companions = [.. arguments.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention)],
            Noun = found,
        };
    }

    private Draft? Main(int index, VerbGroup verb)
    {
        foreach (var row in vocabulary.Engagements.Verbs[verb.Lemma].OrderByDescending(row => row.Particles.Length * 2 + (row.Need == Need.Phone ? 1 : 0)))
        {
            if (!HasParticles(index, row.Particles) || (verb.IsPassive && !row.Others.Contains("object") && row.Need is not (Need.Thing or Need.Weak) && row.Type != EngagementType.Signing))
                continue;
            var draft = verb.IsPassive ? PassiveMain(index, row) : ActiveMain(index, row);
            if (draft is not null)
                return draft;
        }
        return null;
    }

    private Draft? ActiveMain(int index, VerbRow row)
    {
        var arguments = grammar.Arguments(index + 1 + row.Particles.Length);
        var others = arguments.Where(argument => row.Others.Contains(argument.Preposition) && !IsRelated(argument)).ToList();
        if (row.Need is Need.Both or Need.Weak)
            others.AddRange(Fronted());
        var subjects = grammar.Subjects(index);
        if (!Has(row, index, subjects, ref others) || statuses.OfVerb(index) is not { } status)
            return null;
        return new Draft(ByPhone(row.Type, Chunks[index].Span), Chunks[index].Span, row.Rule, Fronted().Any() ? Voice.With : Voice.Active, status, speakers.Of(subjects, row.Need is Need.Headline), others)
        {
            IsWeak = row.Need == Need.Weak && !Fronted().Any(),
            Companions = [.. arguments.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention)],
        };
    }

    private Draft? PassiveMain(int index, VerbRow row)
    {
        if (row.Need == Need.Weak && Fronted().ToList() is { Count: > 0 } fronted)
            return statuses.OfVerb(index) is { } told ? new Draft(row.Type, Chunks[index].Span, row.Rule + " (passive)", Voice.With, told, [], fronted) : null;
        var arguments = grammar.Arguments(index + 1);
        var doers = arguments.Where(argument => argument.Preposition == "by").Select(argument => argument.Mention).ToList();
        var subjects = grammar.Subjects(index);
        var guests = subjects.Select((mention, i) => new Argument(mention, "object", "", i > 0 && IsAddedTo(subjects[i - 1], mention) ? i : 0)).ToList();
        if (row.Need is Need.Weak or Need.Headline || !Has(row, index, doers, ref guests) || statuses.OfVerb(index) is not { } status)
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
                return row.Need == Need.Guest ? Chunks[index].Verb!.IsPassive || IsReception(others) : !IsAppeal(row, others);
            case Need.Phone:
                return others.Count > 0 && Modes.IsByPhone(vocabulary, passage, reading.Sentence, Chunks[index].Span);
            case Need.Party:
                return others.Count > 0;
            case Need.Place:
                others = [.. others.Where(argument => argument.Mention.Kind == MentionKind.Party)];
                return others.Count > 0 && !HasNounBefore(index, others[0].Mention.Span.First);
            case Need.Thing:
                return HasThing(row.Class, index);
            case Need.Headline:
                return reading.Sentence.IsHeadline || Chunks[index].Verb!.Tense == VerbTense.Present || (subjects.Count > 0 && subjects.TrueForAll(mention => mention.Kind == MentionKind.Party));
            default:
                return false;
        }
    }

    private static bool AreTwo(List<Mention> subjects) =>
        subjects.Exists(mention => mention.Kind == MentionKind.Group && mention.NameText is not "they" and not "their") || subjects.SelectMany(mention => mention.Codes).Distinct().Count() > 1 || subjects.Count(mention => mention.Kind is MentionKind.Person or MentionKind.Office) > 1;

    private bool IsPersonal(Mention mention) =>
        mention.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Group or MentionKind.Pronoun
        || (mention.IsActor && (vocabulary.Is("collective", passage.Key(mention.Span.End - 1)) || vocabulary.Is("collective", passage.Key(mention.Span.First - 2)) || vocabulary.Is("collective", passage.Key(mention.Span.First - 3))));

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

    private bool IsReception(List<Argument> guests) =>
        reading.Sentence.IsHeadline || vocabulary.Is("locative", passage.Key(guests[^1].Mention.Span.End)) || passage.Key(guests[^1].Mention.Span.End) is "on";

    // "called on the Minister to support": an appeal.
    private bool IsAppeal(VerbRow row, List<Argument> others) =>
        row.Particles.Length > 0 && grammar.IndexAt(others[^1].Mention.Span.End) is var next && next < Chunks.Count && Chunks[next].Verb is { Tense: VerbTense.Infinitive, Kind: not VerbKind.Discuss };

    private bool HasThing(string named, int index)
    {
        var isPassive = Chunks[index].Verb!.IsPassive;
        var step = isPassive ? -1 : 1;
        for (var i = index + step; i >= 0 && i < Chunks.Count && Math.Abs(i - index) <= 14; i += step)
        {
            if (Chunks[i].Kind is ChunkKind.Stop or ChunkKind.Relative || (Chunks[i].Kind == ChunkKind.Verb && !isPassive))
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

    // "took part on 5 May in the conference": days and adverbs may stand between.
    private bool HasParticles(int index, IReadOnlyList<string> particles)
    {
        var at = index + 1;
        foreach (var particle in particles)
        {
            while (at < Chunks.Count && Chunks[at].Key != particle && IsBetween(at))
                at++;
            if (at >= Chunks.Count || Chunks[at].Key != particle)
                return false;
            at++;
        }
        return true;
    }

    private bool IsBetween(int at) =>
        Chunks[at].Kind == ChunkKind.Day || (Chunks[at].Kind == ChunkKind.Word && vocabulary.IsAdverb(Chunks[at].Key))
        || (Chunks[at].Kind == ChunkKind.Preposition && at + 1 < Chunks.Count && Chunks[at + 1].Kind == ChunkKind.Day);

    // The first noun that is the verb's object: not "at a ceremony", and before any other verb.
    private int ObjectNoun(int index, bool hasParticle)
    {
        for (var i = index + 1; i < Chunks.Count && i <= index + NounReach; i++)
        {
            switch (Chunks[i].Kind)
            {
                case ChunkKind.Verb when Chunks[i].Verb!.Tense != VerbTense.Participle:
                case ChunkKind.Relative when Chunks[i].Key != "as":
                case ChunkKind.Stop when Chunks[i].Key != ":":
                    return -1;
                case ChunkKind.Event when hasParticle || !grammar.IsGoverned(i) || IsOfObject(i):
                    return i;
            }
        }
        return -1;
    }

    // "hold the first round of consultations", "attended the opening of the session".
    private bool IsOfObject(int noun) => grammar.GovernorOf(noun) is { Key: "of" } governor && governor.Index > 0 && Chunks[governor.Index - 1].Kind == ChunkKind.Word;

    // "the session, which X and Y chaired".
    private int RelativeNoun(int index)
    {
        for (var i = index - 1; i > 0 && index - i <= NounReach; i--)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop)
                return -1;
            if (Chunks[i].Kind == ChunkKind.Relative)
                return Chunks[i].Key is "which" or "that" ? NounBefore(i) : -1;
        }
        return -1;
    }

    private int NounBefore(int relative)
    {
        for (var i = relative - 1; i >= 0 && relative - i <= NounReach; i--)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop)
                return -1;
            if (Chunks[i].Kind == ChunkKind.Event)
                return i;
        }
        return -1;
    }

    private int SubjectNoun(int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= NounReach + 10; i--)
        {
            if (Chunks[i].Kind == ChunkKind.Event && (!grammar.IsGoverned(i) || Chunks[index].Verb!.Tense == VerbTense.Participle && i == index - 1 || IsActed(i)))
                return i;
            if (Chunks[i].Kind == ChunkKind.Stop || (Chunks[i].Verb is { IsFinite: true, Kind: not VerbKind.Plan }) && !(Chunks[i].Verb!.Lemma == "be"))
                return -1;
        }
        return index == 0 || Chunks[index].Verb!.IsFinite ? FollowingNoun(index) : -1;
    }

    // "the ceremony of signing of an agreement was held": what is held is its act.
    private bool IsActed(int noun) => grammar.GovernorOf(noun) is { Key: "of", Index: > 0 } governor && Chunks[governor.Index - 1].Kind is ChunkKind.Word && vocabulary.Is("act-noun", Chunks[governor.Index - 1].Key);

    // "there was held yesterday the third meeting of the Commission".
    private int FollowingNoun(int index)
    {
        for (var i = index + 1; i < Chunks.Count && i <= index + NounReach; i++)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Stop)
                return -1;
            if (Chunks[i].Kind == ChunkKind.Event && !grammar.IsGoverned(i))
                return i;
        }
        return -1;
    }

    private IEnumerable<Argument> Between(int from, int to) => from < to ? grammar.Arguments(from).Where(argument => argument.Mention.Span.End <= Chunks[to].Span.First) : [];

    // "With X, the Minister discussed".
    private IEnumerable<Argument> Fronted()
    {
        if (Chunks.Count < 2 || Chunks[0].Key != "with")
            return [];
        var comma = Chunks.FindIndex(chunk => chunk.Kind == ChunkKind.Comma || chunk.Kind == ChunkKind.Verb);
        return grammar.Arguments(0).Where(argument => argument.Preposition == "with" && argument.Mention.Kind is MentionKind.Person or MentionKind.Office && (comma < 0 || argument.Mention.Span.End <= Chunks[comma].Span.First));
    }

    private bool IsOther(Argument argument, System.Collections.Immutable.ImmutableHashSet<string> others, EventNoun noun)
    {
        if (!others.Contains(argument.Preposition))
            return false;
        var mention = argument.Mention;
        if (!mention.IsActor || reading.IsOnlyMentioned(mention) || IsRelated(argument))
            return false;
        return argument.Preposition is not "of" || argument.Under.Length == 0 || mention.Span.First - noun.Span.End <= 3;
    }

    // "discussed cooperation with the EU", "the border between Chad and Niger": what is spoken about.
    private bool IsRelated(Argument argument) =>
        argument.Preposition is "with" or "between" or "among" or "of" or "to" && argument.Mention.Kind is MentionKind.Party or MentionKind.Group && vocabulary.Is("body-noun", argument.Under);
}
