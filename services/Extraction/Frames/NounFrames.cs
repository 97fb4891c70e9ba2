using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Engagements that a noun names: "the talks between X and Y", "during his visit to Oslo", "the signing of".</summary>
internal sealed class NounFrames(Passage passage, Vocabulary vocabulary, SentenceReading reading)
{
    // How far from a noun, in chunks, the verb of its clause may stand.
    private const int DoerReach = 60;
    private const int WitnessReach = 6;

    // "Speaking at the ceremony, X said".
    private const int SettingWords = 1;

    private readonly SentenceGrammar grammar = reading.Grammar;
    private readonly Statuses statuses = new(passage, vocabulary, reading);

    private List<Chunk> Chunks => grammar.Chunks;

    public IEnumerable<Draft> Drafts(IReadOnlySet<int> told)
    {
        for (var i = 0; i < Chunks.Count; i++)
        {
            if (Chunks[i].Event is { } noun && !told.Contains(i) && Read(i, noun) is { } draft)
                yield return draft;
        }
    }

    private Draft? Read(int index, EventNoun noun)
    {
        if (Another(index, noun) is { } another)
            return another;
        if ((Status(index, noun) ?? (statuses.IsAnnounced(index, noun) ? EngagementStatus.Scheduled : null)) is not { } status)
            return null;
        return noun.Row.Kind switch
        {
            "encounter" when grammar.Nested(index) is not null => Gathering(index, noun, status) is { } gathering ? gathering with { Type = EngagementType.Conference } : null,
            "encounter" when IsOfBody(index) && Gathering(index, noun, status) is { } session => session with { Type = EngagementType.Conference },
            "encounter" or "call" => Encounter(index, noun, status),
            "journey" => Journey(index, noun, status),
            "gathering" => Gathering(index, noun, status),
            "letter" when grammar.GovernorOf(index).Key is "in" or "by" or "through" => Letter(index, noun, status),
            "document" or "declaration" or "credentials" or "letter" => Act(index, noun, status),
            "speech" => Speech(index, noun, status),
            "statement" => Statement(index, noun, status),
            "ceremony" when !grammar.IsGoverned(index) => Ceremony(index, noun, status),
            "ceremony" => Setting(index, noun, status),
            "mission" => Mission(index, noun, status),
            _ => null,
        };
    }

    private EngagementStatus? Status(int index, EventNoun noun)
    {
        var status = statuses.OfNoun(index);
        // "the meeting to be held on Friday".
        if (index + 1 < Chunks.Count && Chunks[index + 1].Verb is { Tense: VerbTense.Infinitive, IsPassive: true })
            return status is null ? null : EngagementStatus.Scheduled;
        if (grammar.IsGoverned(index) || VerbAfter(index) is not { } verb)
            return status;
        if (statuses.Stopped(Chunks[verb].Verb!) is { } stopped)
            return stopped;
        var group = Chunks[verb].Verb!;
        if (group.Kind == VerbKind.Plan && group.IsPassive)
            return EngagementStatus.Scheduled;
        if (!IsHappening(group))
            return status;
        return status is null ? null : statuses.OfVerb(verb);
    }

    private bool IsHappening(VerbGroup verb) => vocabulary.Is("happen", verb.Lemma) || verb.IsPassive;

    // The verb whose subject the noun is.
    private int? VerbAfter(int index)
    {
        int? participle = null;
        for (var i = index + 1; i < Chunks.Count; i++)
        {
            if (Chunks[i].Kind is ChunkKind.Stop or ChunkKind.Relative)
                break;
            if (Chunks[i].Verb is not { } verb)
                continue;
            // "the visit, planned for 20 May, has been cancelled": an aside.
            if (verb is { IsFinite: true, Kind: VerbKind.Plan, IsPassive: false } && Chunks[i - 1].Kind == ChunkKind.Comma)
                continue;
            if (verb.IsFinite)
                return i;
            if (verb.Tense != VerbTense.Participle)
                break;
            participle ??= i;
        }
        return participle;
    }

    private Draft? Encounter(int index, EventNoun noun, EngagementStatus status)
    {
        var sides = Named(index, noun, "between", "among", "with", "of", "by", "from", "to").ToList();
        // "convened via videoconference": how it was held.
        if (grammar.GovernorOf(index).Key is "via" or "by" or "through" or "over")
            return null;
        var isCall = noun.Row.Type == EngagementType.Call && noun.Row.Rule.StartsWith("call", StringComparison.Ordinal);
        if (!isCall && noun.Row.Type != EngagementType.Call)
            sides.RemoveAll(argument => argument.Preposition is "from" or "to");
        if (sides.Count == 0 && BroughtTogether.By(index, grammar, vocabulary) is { Count: > 1 } together)
            return Draft(index, noun, status, [], together);
        if (sides.Count == 0 && new UnnamedOthers(vocabulary, grammar).After(index + 1, ["with"]) is { } group && Doer(index, sides) is { Count: > 0 } host)
            return Draft(index, noun, status, host, group) with { HasUnnamed = true };
        if (sides.Count == 0 || (sides.TrueForAll(argument => argument.Mention.Kind == MentionKind.Party) && !IsSubject(index)))
            return null;
        if (noun.Row.IsPlural && noun.Determiner.Length == 0 && statuses.OfNoun(index) is null)
            return null;
        // "my talks with President X"
        if (vocabulary.Is("author", noun.Determiner))
            return Draft(index, noun, status, [], sides) with { IsAuthors = true };
        // "In a meeting with X both men reviewed": X and who is spoken of.
        List<Mention> first = IsOneSided(sides, noun) && Doer(index, sides) is var doers && !doers.Exists(mention => mention.Kind == MentionKind.Group) ? doers : [];
        // "the consultations took place in Oslo, co-chaired by X and Y"
        return Draft(index, noun, status, first, [.. sides, .. Arguments(index).Where(argument => argument.Preposition == "companion" && argument.Mention.IsActor)]);
    }

    // "In another call, the Minister of Chad expressed": with whom the encounter before was.
    private Draft? Another(int index, EventNoun noun)
    {
        if (noun.Row.Kind is not ("call" or "encounter") || grammar.GovernorOf(index) is not { Key: "in" or "during" or "at", Index: <= 1 } || !(vocabulary.Is("another", noun.Determiner) || noun.Modifiers.Any(word => vocabulary.Is("another", word))))
            return null;
        return Named(index, noun, "between", "among", "with", "of", "by", "from", "to").Any() || Doer(index, []) is not [{ Kind: MentionKind.Person or MentionKind.Office } doer]
            ? null : Draft(index, noun, EngagementStatus.Held, [], [new Argument(doer, "with", "", 0)]);
    }

    // "travelled to Brussels for a meeting of the foreign ministers of NATO": of a body, not of two sides.
    private bool IsOfBody(int index) =>
        index + 2 < Chunks.Count && Chunks[index + 1].Key == "of" && grammar.Arguments(index + 1).Any(argument => argument is { Preposition: "of", Mention: { Kind: MentionKind.Party, Code.Length: > 2 } or { Office.IsPlural: true } or { Kind: MentionKind.Office, Code.Length: > 2 } });

    private bool IsSubject(int index) => !grammar.IsGoverned(index);

    private static bool IsOneSided(List<Argument> sides, EventNoun noun) =>
        !sides.Exists(argument => argument.Preposition is "between" or "among") && noun.Before.Length == 0 && (sides.Exists(argument => argument.Preposition is "with" or "from" or "to") || sides.Count == 1)
        && !(sides.Exists(argument => argument.Preposition == "with") && sides.Exists(argument => argument.Preposition is "of" or "by"));

    // "In a meeting with X, the Minister stressed": the subject of the clause that the noun stands in.
    private List<Mention> Doer(int index, List<Argument> sides)
    {
        // "X said during a meeting with Y that": the verb that it goes with stands before.
        if (grammar.GovernorOf(index).Key is "during" or "at" or "in" or "after" or "following" && FiniteBefore(index) is { } before && before < index && grammar.Subjects(before).Where(mention => !sides.Exists(side => side.Mention == mention)).ToList() is { Count: > 0 } own && own.TrueForAll(mention => mention.Kind != MentionKind.Party))
            return own;
        // "was announced by X during a meeting with Y"
        if (grammar.GovernorOf(index).Key is "during" or "at" or "in" or "after" or "following" && AgentBefore(index).Where(mention => !sides.Exists(side => side.Mention == mention)).ToList() is { Count: > 0 } agents)
            return agents;
        for (var distance = 1; distance < Math.Min(Chunks.Count, DoerReach); distance++)
        {
            foreach (var i in new[] { index + distance, index - distance })
            {
                if (i < 0 || i >= Chunks.Count || Chunks[i].Verb is not { IsFinite: true })
                    continue;
                var subjects = grammar.Subjects(i).Where(mention => !sides.Exists(side => side.Mention == mention || (mention.Persons.Length > 0 && side.Mention.Persons.Intersect(mention.Persons).Any()))).ToList();
                if (subjects.Count > 0)
                    return subjects;
            }
        }
        return [.. reading.Mentions.Where(mention => mention.Span.End <= Chunks[index].Span.First && mention.Kind != MentionKind.Party && grammar.IsFree(mention)).Take(1)];
    }

    private List<Mention> AgentBefore(int index)
    {
        for (var i = index - 1; i >= 0 && Chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Relative); i--)
        {
            if (Chunks[i].Verb is { IsFinite: true } verb)
                return verb is { IsPassive: true } ? [.. grammar.Arguments(i + 1).Where(argument => argument.Preposition == "by" && argument.Mention.Span.End <= Chunks[index].Span.First && argument.Mention.Kind is MentionKind.Person or MentionKind.Office).Select(argument => argument.Mention)] : [];
        }
        return [];
    }

    private Draft? Journey(int index, EventNoun noun, EngagementStatus status)
    {
        var arguments = Arguments(index).ToList();
        var place = arguments.Where(argument => (argument.Preposition is "to" or "in" || (argument.Preposition == "of" && JourneyNouns.IsTour(noun))) && argument.Mention.Kind == MentionKind.Party).ToList();
        place.AddRange(grammar.Stops(index).Where(stop => !place.Exists(other => other.Mention == stop.Mention)));
        var travellers = noun.Before.Concat(arguments.Where(argument => argument.Preposition is "of" or "by" && argument.Under.Length == 0 && argument.Mention.Kind is MentionKind.Person or MentionKind.Office).Select(argument => argument.Mention)).ToList();
        if (noun.Has("courtesy") || noun.Has("farewell") || JourneyNouns.IsPosting(noun))
            return null;
        // "the visit of a delegation headed by X".
        if (travellers.Count == 0 && arguments.Where(argument => argument.Preposition == "companion" && argument.Mention.Kind is MentionKind.Person or MentionKind.Office).Take(1).ToList() is [var leader])
            travellers = [leader.Mention];
        // "conferred with X during the latter's visit".
        if (travellers.Count == 0 && passage.Key(noun.Start - 1) == "'s" && passage.Key(noun.Start - 2) == "latter")
            travellers = [.. reading.Mentions.Where(mention => mention.Span.End <= noun.Start && mention.Kind is MentionKind.Person or MentionKind.Office).TakeLast(1)];
        // "as part of a visit that she is paying to the region"
        if (travellers.Count == 0 && Paying(index) is { } paying)
        {
            travellers = [.. grammar.Subjects(paying)];
            place.AddRange(grammar.Arguments(paying + 1).Where(argument => argument is { Preposition: "to", Mention.Kind: MentionKind.Party }));
        }
        if (travellers.Count == 0 && noun.Determiner is "his" or "her" or "a" or "an" or "" or "their" && place.Count > 0)
            travellers = Guest(index, place, Doer(index, place));
        // "my visit to Oslo": the author's.
        if (travellers.Count == 0 && place.Count > 0 && vocabulary.Is("author", noun.Determiner))
            return Draft(index, noun, status, [], place) with { IsAuthors = true };
        if (travellers.Count == 0 || (place.Count == 0 && !IsSubject(index) && noun.Determiner == ""))
            return null;
        return Draft(index, noun, status, travellers, place);
    }

    private int? Paying(int index)
    {
        for (var i = index + 1; i < Chunks.Count && i <= index + 4; i++)
        {
            if (Chunks[i].Verb is { } verb)
                return verb is { IsFinite: true, IsPassive: false } && i > index + 1 && vocabulary.Engagements.Light[verb.Lemma].Any(row => row.Kinds.Contains("journey")) ? i : null;
            if (Chunks[i].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Event)
                return null;
        }
        return null;
    }

    // "X received Y during his visit to Warsaw": not X, who is at home there.
    private List<Mention> Guest(int index, List<Argument> place, List<Mention> doers)
    {
        if (place is not [{ Mention.Code: var there }, ..] || doers.Count == 0 || !doers.TrueForAll(mention => mention.Codes.Contains(there)))
            return doers;
        var guest = reading.Mentions.FindLast(mention => mention.Span.End <= Chunks[index].Span.First && mention.Kind is MentionKind.Person or MentionKind.Office && mention.Codes.Length > 0 && !mention.Codes.Contains(there) && !reading.IsOnlyMentioned(mention));
        return guest is null ? doers : [guest];
    }

    // "The Conference was attended by", "the session of the Norwegian-Swedish Commission".
    private Draft? Gathering(int index, EventNoun noun, EngagementStatus status)
    {
        var arguments = Arguments(index).ToList();
        if (grammar.Nested(index) is { } body)
            (noun, arguments) = (noun with { Before = [.. noun.Before, .. Chunks[body].Event!.Before] }, [.. arguments, .. grammar.Arguments(body + 1)]);
        if (TakingPartBefore(index) is { } word)
            return Draft(index, noun, status, TakingPart(index, word), []);
        if (Going(index) is { Count: > 0 } going)
            return Draft(index, noun, status, going, []);
        var parties = noun.Before.Select(mention => new Argument(mention, "of", "", 0)).Concat(arguments.Where(argument => argument.Preposition is "between" or "among"))
            .Concat(arguments.Where(argument => argument.Preposition == "of" && argument.Mention is { Kind: MentionKind.Party } party && (party.Code.Length > 2 || IsJoint(arguments, party)) || argument is { Preposition: "of", Under.Length: 0, Mention: { Kind: MentionKind.Office, Code.Length: > 2 } } && argument.Mention.Office!.Head.EndsWith('s'))).ToList();
        if (!IsSubject(index) && !(parties.Count > 1 && reading.Sentence.IsHeadline))
            return null;
        var verb = VerbAfter(index);
        var attending = verb is { } at && IsHappening(Chunks[at].Verb!) ? grammar.Arguments(at + 1).Where(argument => argument.Preposition is "by" or "companion" or "between" || argument.Preposition == "with" && Chunks[at].Verb!.IsPassive).ToList() : [];
        // "The Joint Commission met in Oslo under the chairmanship of X".
        if (verb is { } coming && Chunks[coming].Verb is { IsPassive: false } own && vocabulary.Is("convening", own.Lemma))
            attending.AddRange(grammar.Arguments(coming + 1).Where(argument => argument.Preposition is "with" or "companion" || argument.Preposition == "of" && vocabulary.Is("chairmanship", argument.Under)));
        if (verb is { } bringing && Chunks[bringing].Verb is { IsPassive: false } group && vocabulary.Is("assembling", group.Lemma))
            attending.AddRange(grammar.Arguments(bringing + 1).Where(argument => argument.Preposition == "object" && argument.Mention.IsActor));
        attending.AddRange(arguments.Where(argument => argument.Preposition == "companion"));
        attending.AddRange(grammar.Organisers(index));
        if (verb is null && parties.Count < 2 || (parties.Count == 0 && attending.Count == 0))
            return null;
        return Draft(index, noun, status, [], [.. parties, .. attending]);
    }

    // "the Joint Commission of Norway and Chad": of two at least.
    private static bool IsJoint(List<Argument> arguments, Mention party) =>
        arguments.Count(argument => argument.Preposition == "of" && argument.Under.Length == 0 && argument.Mention is { Kind: MentionKind.Party, City.Length: 0 }) > 1 && party.City.Length == 0;

    // "X is in New York for the session", "the delegation to the forum is headed by X".
    private List<Mention> Going(int index)
    {
        var governor = grammar.GovernorOf(index);
        if (governor.Key == "for" && FiniteBefore(governor.Index) is { } going && (Chunks[going].Verb!.Lemma is "be" or "join" || vocabulary.Is("motion", Chunks[going].Verb!.Lemma) || vocabulary.Is("convening", Chunks[going].Verb!.Lemma)) && Chunks.GetRange(going, governor.Index - going).Exists(chunk => chunk.Mention is { Kind: MentionKind.Party }))
            return [.. grammar.Subjects(going)];
        if (governor.Key is not ("to" or "at" or "in") || VerbAfter(index) is not { } verb || Chunks[verb].Verb is not { IsPassive: true, Lemma: "head" or "lead" })
            return [];
        return [.. grammar.Arguments(verb + 1).Where(argument => argument.Preposition == "by").Select(argument => argument.Mention)];
    }

    private int? FiniteBefore(int index)
    {
        for (var i = index - 1; i >= 0 && Chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Relative); i--)
        {
            if (Chunks[i].Verb is { IsFinite: true, IsPassive: false })
                return i;
        }
        return null;
    }

    // "the participation of X in the forum", "X's participation in", "his participation in".
    private int? TakingPartBefore(int index)
    {
        var governor = grammar.GovernorOf(index);
        if (governor.Key is not ("in" or "at" or "of"))
            return null;
        for (var i = governor.Index - 1; i >= 0 && governor.Index - i <= 10; i--)
        {
            if (vocabulary.Is("taking-part", Chunks[i].Key))
                return i;
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Event)
                return null;
        }
        return null;
    }

    private List<Mention> TakingPart(int index, int word)
    {
        var named = grammar.Arguments(word + 1).Where(argument => argument.Preposition == "of" && argument.Mention.IsActor && argument.Mention.Span.End <= Chunks[index].Span.First).Select(argument => argument.Mention).ToList();
        if (named.Count > 0)
            return named;
        if (word > 1 && Chunks[word - 1].Key == "'s" && Chunks[word - 2].Mention is { } owner)
            return [owner];
        // "Within the framework of participation in the forum a meeting was held between X and Y": X's.
        return Doer(index, []) is { Count: > 0 } doers ? doers : [.. reading.Mentions.Where(mention => mention.Span.First > Chunks[index].Span.First && mention is { Kind: MentionKind.Person, TakesPart: true }).Take(1)];
    }

    private Draft? Act(int index, EventNoun noun, EngagementStatus status)
    {
        var governor = grammar.GovernorOf(index);
        if (governor.Key != "of" || governor.Index == 0 || !vocabulary.Is("act-noun", Chunks[governor.Index - 1].Key))
            return null;
        var act = governor.Index - 1;
        if (statuses.OfNoun(index) is null || IsUnrealAct(act))
            return null;
        var arguments = Arguments(index).ToList();
        var doers = arguments.Where(argument => argument.Preposition is "by" or "between" or "from").Select(argument => argument.Mention).Concat(noun.Before.Where(mention => mention.Kind != MentionKind.Party)).ToList();
        var others = arguments.Where(argument => argument.Preposition is "with" or "to" or "of" && argument.Mention.IsActor && !vocabulary.Is("body-noun", argument.Under)).ToList();
        // "X and Y witnessed the signing of an agreement"
        if (doers.Count == 0 && FiniteBefore(act) is { } witnessing && vocabulary.Is("witnessing", Chunks[witnessing].Verb!.Lemma) && act - witnessing <= WitnessReach)
            doers = [.. grammar.Subjects(witnessing)];
        return Draft(index, noun, status, doers, others) with { Trigger = Chunks[act].Span.To(noun.Span) };
    }

    private bool IsUnrealAct(int act)
    {
        for (var i = act - 1; i >= 0 && i >= act - 3; i--)
        {
            // "the progress made, including through the signing of": by the way.
            if (Chunks[i].Key == "including" && i + 1 < act && (Chunks[i + 1].Key is "through" or "by"))
                return true;
            // "concluded with the signing of": nothing is said.
            if (vocabulary.Is("unreal-noun", Chunks[i].Key) || Chunks[i].Verb is { Kind: VerbKind.Hope or VerbKind.Discuss or VerbKind.Recall } or { Kind: VerbKind.Say } && Chunks[i + 1].Key is not ("with" or "by") || Chunks[i].Verb is { Tense: VerbTense.Infinitive or VerbTense.Modal })
                return true;
        }
        return false;
    }

    // "The inauguration of the embassy by X took place", "a ceremony was held, attended by X".
    private Draft? Ceremony(int index, EventNoun noun, EngagementStatus status)
    {
        if (index + 2 < Chunks.Count && Chunks[index + 1].Key == "of" && vocabulary.Is("act-noun", Chunks[index + 2].Key))
            return null;
        var present = Arguments(index).Where(argument => argument.Preposition is "by" or "companion" or "for" && argument.Mention.IsActor).ToList();
        return present.Count == 0 || VerbAfter(index) is null ? null : Draft(index, noun, status, [], [.. present.Where(argument => argument.Preposition != "companion")]) with { Companions = [.. present.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention)] };
    }

    // "During the handover ceremony on Monday, Ambassador X said"
    private Draft? Setting(int index, EventNoun noun, EngagementStatus status)
    {
        if (grammar.GovernorOf(index) is not { Key: "during" or "at", Index: <= SettingWords } || FiniteAfter(index) is not { } saying || Chunks[saying].Verb!.Kind is not (VerbKind.Say or VerbKind.Thank))
            return null;
        var speakers = grammar.Subjects(saying).Where(mention => mention.Kind == MentionKind.Person).ToList();
        return speakers.Count == 0 ? null : Draft(index, noun, status, speakers, []);
    }

    private int? FiniteAfter(int index)
    {
        for (var i = index + 1; i < Chunks.Count && Chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Relative); i++)
        {
            if (Chunks[i].Verb is { IsFinite: true })
                return i;
        }
        return null;
    }

    // "In a letter to X, the Minister expressed".
    private Draft? Letter(int index, EventNoun noun, EngagementStatus status)
    {
        var others = Arguments(index).Where(argument => argument.Preposition == "to" && argument.Mention.IsActor).Take(2).ToList();
        // "extended condolences to X in a message".
        if (others.Count == 0 && FiniteBefore(index) is { } verb)
            others = [.. grammar.Arguments(verb + 1).Where(argument => argument.Preposition is "to" && argument.Mention.IsActor && argument.Mention.Kind != MentionKind.Group).Take(1)];
        return others.Count == 0 ? null : Draft(index, noun, status, Doer(index, others), others);
    }

    // "In his speech at the Forum, X said", "said in a statement".
    private Draft? Speech(int index, EventNoun noun, EngagementStatus status)
    {
        var governor = grammar.GovernorOf(index);
        // "stressed in a speech on this occasion that"
        var isSaid = governor is { Key: "in", Index: > 0 } && Chunks[governor.Index - 1].Verb is { IsFinite: true, IsPassive: false, Kind: VerbKind.Say };
        if (governor is not { Key: "in" or "during" } || (governor.Index > 0 && !isSaid) || passage.Key(noun.Span.First) is "remarks" || noun.Determiner is not ("his" or "her" or "a" or "an" or "'s" or "the" or "its"))
            return null;
        var doers = noun.Before.Length > 0 ? [.. noun.Before] : isSaid ? [.. grammar.Subjects(governor.Index - 1)] : Doer(index, []);
        return doers.Count == 0 ? null : Draft(index, noun, status, doers, []);
    }

    // "In his statement at the session, X called for"; "the Ministry said in a statement" tells only where its words are from.
    private Draft? Statement(int index, EventNoun noun, EngagementStatus status)
    {
        var governor = grammar.GovernorOf(index);
        if (governor.Key is not "in" || noun.Row.IsPlural || noun.Determiner is not ("his" or "her" or "a" or "its" or "'s"))
            return null;
        var doers = noun.Before.Length > 0 ? [.. noun.Before] : governor.Index > 0 && FiniteBefore(index) is { } saying && Chunks[saying].Verb!.Kind == VerbKind.Say ? [.. grammar.Subjects(saying)] : governor.Index == 0 ? Doer(index, []) : [];
        return doers.Count == 0 ? null : Draft(index, noun, status, doers, []) with { IsAttribution = noun.Determiner is not ("his" or "her") };
    }

    // "A rescue team from Chad, led by X, has left for Norway": with the country it goes to.
    private Draft Mission(int index, EventNoun noun, EngagementStatus status)
    {
        var there = VerbAfter(index) is { } verb && (vocabulary.Is("motion", Chunks[verb].Verb!.Lemma) || vocabulary.Is("working", Chunks[verb].Verb!.Lemma))
            ? grammar.Arguments(verb + 1).Where(argument => argument.Preposition is "to" or "in" or "for" or "object" && argument.Mention.Kind == MentionKind.Party).Take(1) : [];
        return Draft(index, noun, status, [], [.. Named(index, noun, "of", "from", "by", "to", "in", "under").Concat(there), .. Arguments(index).Where(argument => argument.Preposition == "companion" && argument.Mention.IsActor)]);
    }

    private Draft Draft(int index, EventNoun noun, EngagementStatus status, IReadOnlyList<Mention> first, IReadOnlyList<Argument> second) =>
        new(Types.Of(noun, null, null, passage, vocabulary, second), Chunks[index].Span, noun.Row.Rule, Voice.Noun, status, first, [.. second.Where(argument => argument.Preposition != "companion" || noun.Row.Kind == "gathering")])
        {
            Companions = [.. second.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention)],
            IsPlural = noun.Row.IsPlural && vocabulary.Is("countable", passage.Key(noun.Span.End - 1)),
            Noun = noun,
        };

    private IEnumerable<Argument> Named(int index, EventNoun noun, params string[] prepositions) =>
        noun.Before.Where(mention => noun.Before.Length > 1 || mention.Form != PartyForm.City).Select(mention => new Argument(mention, "of", "", 0)).Concat(Arguments(index).Where(argument =>
            prepositions.Contains(argument.Preposition) && argument.Mention.IsActor && !reading.IsOnlyMentioned(argument.Mention) && !vocabulary.Is("body-noun", argument.Under)
            && (argument.Preposition != "of" || argument.Under.Length == 0)));

    // After the noun; where it is a subject, also after its verb: "was held between".
    private IEnumerable<Argument> Arguments(int index)
    {
        var own = grammar.Arguments(index + 1);
        if (grammar.IsGoverned(index) || VerbAfter(index) is not { } verb || !IsHappening(Chunks[verb].Verb!))
            return own;
        return own.Concat(grammar.Arguments(verb + 1).Where(argument => argument.Preposition is not "object" and not "of" and not "to"));
    }
}
