using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Engagements that a verb tells with its noun: "held talks with X", "the memorandum was signed by X and Y".</summary>
internal sealed class LightVerbFrames(Passage passage, Vocabulary vocabulary, SentenceReading reading, VerbContext context, Statuses statuses)
{
    private const int BodyReach = 12;

    private readonly SentenceGrammar grammar = reading.Grammar;
    private readonly ObjectNouns nouns = new(vocabulary, reading);

    /// <summary>Chunks of nouns whose verb has told them.</summary>
    public HashSet<int> Told { get; } = [];

    private List<Chunk> Chunks => grammar.Chunks;

    public Draft? Read(int index, VerbGroup verb)
    {
        foreach (var row in vocabulary.Engagements.Light[verb.Lemma].OrderByDescending(row => row.Particles.Length))
        {
            if (!context.HasParticles(index, row.Particles))
                continue;
            var noun = verb.IsPassive ? nouns.Subject(index) : nouns.Object(index, row);
            if (noun < 0 || !row.Kinds.Contains(Chunks[noun].Event!.Row.Kind) || Told.Contains(noun))
                continue;
            // "in the meeting to be held on Friday between X and Y": the noun tells it.
            if (verb is { IsPassive: true, Tense: VerbTense.Infinitive } && noun == index - 1)
                return null;
            Told.Add(noun);
            if (Chunks[noun].Event is { Row.Kind: "journey" } posting && JourneyNouns.IsPosting(posting))
                return null;
            // "He made the remarks in a meeting with X": what was just quoted.
            if (verb is { Lemma: "make", IsPassive: false } && Chunks[noun].Event is { Row.Kind: "statement" or "speech", Determiner: "the" or "these" or "this" })
                return null;
            if (statuses.OfVerb(index) is not { } status)
                return null;
            return verb.IsPassive ? Passive(index, noun, row, status) : Active(index, noun, row, status);
        }
        return null;
    }

    /// <summary>Whether a verb only says more of a noun that has been told: "took part in the Summit hosted by X".</summary>
    public bool IsOfTold(int index, VerbGroup verb) =>
        verb.IsPassive && nouns.Subject(index) is var noun and >= 0 && Told.Contains(noun) && vocabulary.Engagements.Light[verb.Lemma].Any(row => row.Kinds.Contains(Chunks[noun].Event!.Row.Kind));

    private Draft Active(int index, int noun, LightRow row, EngagementStatus status)
    {
        var found = WithBody(noun);
        var after = grammar.Arguments(noun + 1);
        var between = Between(index + 1, noun).ToList();
        var others = between.Concat(after).Where(argument => IsOther(argument, row.Others, found)).ToList();
        others.AddRange(found.Before.Where(mention => found.Before.Length > 1 || mention.Form != PartyForm.City).Where(mention => mention.Kind != MentionKind.Party || row.Others.Contains("between") || found.Row.Kind is "gathering" or "mission").Select(mention => new Argument(mention, "of", "", 0)));
        // "took part in the consultations between the ministries of Chad and Norway": theirs.
        if (row.Others.Count == 0 && found.Row.Kind == "encounter")
            others.AddRange(after.Where(argument => argument is { Preposition: "between", Mention.IsActor: true }));
        if (row.Others.Contains("with"))
            others.AddRange(context.Fronted());
        if (found.Row.Kind == "journey")
            others.AddRange(grammar.Stops(noun).Where(stop => !others.Exists(other => other.Mention == stop.Mention)));
        // "attended the reception hosted by the Embassy of Chad"
        if (found.Row.Kind is "ceremony" or "gathering" && vocabulary.Is("attending", Chunks[index].Verb!.Lemma))
            others.AddRange(grammar.Organisers(noun));
        // "sent a message congratulating X".
        if (others.Count == 0 && found.Row.Kind == "letter" && noun + 1 < Chunks.Count && Chunks[noun + 1].Verb is { Tense: VerbTense.Ing })
            others.AddRange(grammar.Arguments(noun + 2).Where(argument => argument.Preposition is "object" or "to" && argument.Mention.IsActor).Take(1));
        if (others.Count == 0 && found.Row.Kind is "encounter" or "credentials")
            others.AddRange(MainSubjects(index));
        // "The Government of Norway extends its condolences to": issued, and not sent.
        if (found.Row.Kind == "sympathy" && Chunks[index].Verb is { Tense: VerbTense.Present, Lemma: not ("send" or "exchange") } && grammar.Subjects(index) is { Count: > 0 } issuing && issuing.All(mention => mention.Kind == MentionKind.Party) && !Chunks.Exists(chunk => chunk.Event?.Row.Kind == "letter"))
            return new Draft(EngagementType.Statement, Chunks[index].Span.To(found.Span), row.Rule + " + " + found.Row.Rule, Voice.Active, status, issuing, []) { Noun = found };
        var type = SubjectGathering(index) || IsOfGathering(noun) ? EngagementType.Conference : Types.Of(found, Chunks[index].Verb!, row, passage, vocabulary, others);
        var group = type == EngagementType.Meeting ? new UnnamedOthers(vocabulary, grammar).After(noun + 1, row.Others) : null;
        others.AddRange((group ?? []).Where(argument => !others.Exists(other => other.Mention == argument.Mention)));
        return new Draft(type, Chunks[index].Span.To(found.Span), row.Rule + " + " + found.Row.Rule, Voice.Active, status, grammar.Subjects(index), others)
        {
            Companions = [.. after.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention).Concat(found.Row.Kind == "gathering" ? grammar.Companions(noun + 1, Chunks.Count) : []).Concat(Attended(noun)).Distinct()],
            IsPlural = found.Row.IsPlural && vocabulary.Is("countable", passage.Key(found.Span.End - 1)),
            HasUnnamed = group is not null,
            // "extended his condolences to X": said in their meeting, where one is told.
            // "The leaders had an exchange of views": what they did where they met or called.
            IsWeak = (found.Row.Kind == "sympathy" && Chunks[index].Verb!.Lemma is not ("send" or "exchange")) || (vocabulary.Is("exchange-noun", passage.Key(found.Span.First)) && others.Count == 0 && IsReferred(index)),
            Noun = found,
        };
    }

    private bool IsReferred(int index) => grammar.Subjects(index) is { Count: > 0 } subjects && subjects.All(mention => mention.Kind == MentionKind.Group);

    // "the session of the Norwegian-Swedish Joint Commission": with the parties of the body.
    private EventNoun WithBody(int noun)
    {
        var found = Chunks[noun].Event!;
        if (found.Row.Kind is not ("gathering" or "encounter") || grammar.Nested(noun) is not { } body)
            return found;
        Told.Add(body);
        return found with { Before = [.. found.Before, .. Chunks[body].Event!.Before] };
    }

    // "the second meeting of the Norwegian-Swedish Joint Commission was held"
    private bool IsOfGathering(int noun) =>
        Chunks[noun].Event!.Row is { Kind: "encounter", Type: EngagementType.Meeting } && grammar.Nested(noun) is { } body && Chunks[body].Event!.Row.Kind == "gathering";

    // "thanked X, who paid a farewell call": on the subject of the main clause.
    private IEnumerable<Argument> MainSubjects(int index)
    {
        if (index == 0 || Chunks[index - 1] is not { Kind: ChunkKind.Relative, Key: "who" })
            return [];
        var main = Chunks.FindLastIndex(index - 1, chunk => chunk.Verb is { IsFinite: true });
        return main < 0 ? [] : grammar.Subjects(main).Select(mention => new Argument(mention, "to", "", 0));
    }

    // "The Joint Commission held its ninth meeting".
    private bool SubjectGathering(int index)
    {
        for (var i = grammar.AfterRelative(index) ?? index - 1; i >= 0; i--)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Relative || (Chunks[i].Kind == ChunkKind.Mention && grammar.IsFree(Chunks[i].Mention!)))
                return false;
            if (Chunks[i].Kind == ChunkKind.Event && !grammar.IsGoverned(i))
                return Chunks[i].Event!.Row.Kind == "gathering" && Told.Add(i);
        }
        return false;
    }

    private Draft? Passive(int index, int noun, LightRow row, EngagementStatus status)
    {
        var found = WithBody(noun);
        // "The press release issued by the Ministry on 2 May.": the document itself.
        if (passage.Key(found.Span.End - 1) == "release" && !Chunks.Exists(chunk => chunk.Verb is { IsFinite: true }))
            return null;
        var arguments = Between(noun + 1, index).Concat(grammar.Arguments(index + 1)).ToList();
        var doers = arguments.Where(argument => argument.Preposition == "by").Select(argument => argument.Mention).ToList();
        // "In a statement issued today, the Ministry rejected": whose clause it stands in.
        if (doers.Count == 0 && found.Row.Kind is "statement" or "speech" && grammar.GovernorOf(noun).Key == "in" && Chunks.FindIndex(index + 1, chunk => chunk.Verb is { IsFinite: true }) is var saying and >= 0)
            doers = [.. grammar.Subjects(saying)];
        var others = arguments.Where(argument => argument.Preposition != "by" && IsOther(argument, row.Others, found)).ToList();
        others.AddRange(found.Before.Select(mention => new Argument(mention, "of", "", 0)));
        if (row.Others.Contains("with"))
            others.AddRange(context.Fronted());
        return new Draft(IsOfGathering(noun) ? EngagementType.Conference : Types.Of(found, Chunks[index].Verb!, row, passage, vocabulary, others), found.Span.To(Chunks[index].Span), row.Rule + " (passive) + " + found.Row.Rule, doers.Count > 0 ? Voice.Passive : Voice.Noun, status, doers, others)
        {
            Companions = [.. arguments.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention), .. Attended(index)],
            Noun = found,
        };
    }

    // "was held at the Palace, which was attended by X", "concluded an agreement, which was signed in Oslo by X"
    private IEnumerable<Mention> Attended(int verb)
    {
        var relative = Chunks.FindIndex(verb, chunk => chunk.Kind is ChunkKind.Stop or ChunkKind.Relative);
        return relative > 0 && relative + 1 < Chunks.Count && Chunks[relative].Key == "which" && Chunks[relative + 1].Verb is { IsPassive: true } attended && (vocabulary.Is("attending", attended.Lemma) || vocabulary.Is("chairing", attended.Lemma) || vocabulary.Is("agreeing", attended.Lemma))
            ? grammar.Arguments(relative + 2).Where(argument => argument.Preposition == "by" && argument.Mention.IsActor).Select(argument => argument.Mention) : [];
    }

    // "the Joint Commission for Cooperation between Norway and Chad": theirs.
    private bool IsBodyOf(EventNoun noun, Argument argument) =>
        noun.Row.Kind == "gathering" && argument.Preposition == "between" && passage.Key(noun.Span.End) is "for" or "on" or "of" && argument.Mention.Span.First - noun.Span.End <= BodyReach;

    private IEnumerable<Argument> Between(int from, int to) => from < to ? grammar.Arguments(from).Where(argument => argument.Mention.Span.End <= Chunks[to].Span.First) : [];

    private bool IsOther(Argument argument, System.Collections.Immutable.ImmutableHashSet<string> others, EventNoun noun)
    {
        if (!others.Contains(argument.Preposition) && !(argument.Preposition == "of" && others.Contains("to") && JourneyNouns.IsTour(noun)))
            return false;
        var mention = argument.Mention;
        // Greetings that are conveyed are only mentioned; a message of greetings is from whom it names.
        // "paid a visit to the Kenyan capital", "to the Kenyan Parliament"
        if (noun.Row.Kind == "journey" && argument.Preposition == "to" && mention.Kind == MentionKind.Party && passage.Key(mention.Span.End) is var visited && (visited == "capital" || vocabulary.Is("institution", visited) || vocabulary.Is("venue", visited)))
            return true;
        if (!mention.IsActor || (reading.IsOnlyMentioned(mention) && noun.Row.Kind != "letter") || (context.IsRelated(argument) && !IsBodyOf(noun, argument)))
            return false;
        return argument.Preposition is not "of" || argument.Under.Length == 0 || mention.Span.First - noun.Span.End <= 3;
    }
}
