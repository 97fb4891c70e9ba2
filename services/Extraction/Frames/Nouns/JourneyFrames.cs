using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Visits and missions: "during his visit to Oslo", "A rescue team from Chad has left for Norway".</summary>
internal sealed class JourneyFrames(Passage passage, Vocabulary vocabulary, SentenceReading reading, NounDoers doers)
{
    // How far behind a visit, in chunks, it may be told who pays it.
    private const int PaidReach = 4;

    private readonly SentenceGrammar grammar = reading.Grammar;

    public Draft? Read(NounClause clause, EngagementStatus status)
    {
        var noun = clause.Noun;
        if (noun.Has("courtesy") || noun.Has("farewell") || JourneyNouns.IsPosting(noun))
            return null;
        var arguments = clause.Arguments().ToList();
        var place = arguments.Where(argument => (argument.Preposition is "to" or "in" || (argument.Preposition == "of" && JourneyNouns.IsTour(noun))) && argument.Mention.Kind == MentionKind.Party).ToList();
        place.AddRange(grammar.Stops(clause.Index).Where(stop => !place.Exists(other => other.Mention == stop.Mention)));
        var travellers = Travellers(clause, arguments, place);
        // "my visit to Oslo": the author's.
        if (travellers.Count == 0 && place.Count > 0 && vocabulary.Is("author", noun.Determiner))
            return clause.Draft(status, [], place) with { IsAuthors = true };
        if (travellers.Count == 0 || (place.Count == 0 && !clause.IsSubject && noun.Determiner == ""))
            return null;
        return clause.Draft(status, travellers, place);
    }

    /// <summary>"A rescue team from Chad, led by X, has left for Norway": with the country it goes to.</summary>
    public Draft Mission(NounClause clause, EngagementStatus status)
    {
        var there = clause.Verb is { } verb && grammar.Chunks[verb].Verb!.Lemma is var lemma && (vocabulary.Is("motion", lemma) || vocabulary.Is("working", lemma))
            ? grammar.Arguments(verb + 1).Where(argument => argument.Preposition is "to" or "in" or "for" or "object" && argument.Mention.Kind == MentionKind.Party).Take(1) : [];
        return clause.Draft(status, [], [.. clause.Named("of", "from", "by", "to", "in", "under").Concat(there), .. clause.Arguments().Where(argument => argument.Preposition == "companion" && argument.Mention.IsActor)]);
    }

    private List<Mention> Travellers(NounClause clause, List<Argument> arguments, List<Argument> place)
    {
        var noun = clause.Noun;
        var named = noun.Before.Concat(arguments.Where(argument => argument.Preposition is "of" or "by" && argument.Under.Length == 0 && argument.Mention.Kind is MentionKind.Person or MentionKind.Office).Select(argument => argument.Mention)).ToList();
        if (named.Count > 0)
            return named;
        // "the visit of a delegation headed by X".
        if (arguments.Find(argument => argument.Preposition == "companion" && argument.Mention.Kind is MentionKind.Person or MentionKind.Office) is { } leader)
            return [leader.Mention];
        // "conferred with X during the latter's visit".
        if (passage.Key(noun.Start - 1) == "'s" && passage.Key(noun.Start - 2) == "latter" && reading.Mentions.FindLast(mention => mention.Span.End <= noun.Start && mention.Kind is MentionKind.Person or MentionKind.Office) is { } latter)
            return [latter];
        // "as part of a visit that she is paying to the region".
        if (Paying(clause.Index) is { } paying)
        {
            place.AddRange(grammar.Arguments(paying + 1).Where(argument => argument is { Preposition: "to", Mention.Kind: MentionKind.Party }));
            if (grammar.Subjects(paying).ToList() is { Count: > 0 } paid)
                return paid;
        }
        return noun.Determiner is "his" or "her" or "a" or "an" or "" or "their" && place.Count > 0 ? Guest(clause, place, doers.Of(clause, place)) : [];
    }

    private int? Paying(int index)
    {
        for (var i = index + 1; i < grammar.Chunks.Count && i <= index + PaidReach; i++)
        {
            if (grammar.Chunks[i].Verb is { } verb)
                return verb is { IsFinite: true, IsPassive: false } && i > index + 1 && vocabulary.Engagements.Light[verb.Lemma].Any(row => row.Kinds.Contains("journey")) ? i : null;
            if (grammar.Chunks[i].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Event)
                return null;
        }
        return null;
    }

    // "X received Y during his visit to Warsaw": not X, who is at home there.
    private List<Mention> Guest(NounClause clause, List<Argument> place, List<Mention> hosts)
    {
        if (place is not [{ Mention.Code: var there }, ..] || hosts.Count == 0 || !hosts.TrueForAll(mention => mention.Codes.Contains(there)))
            return hosts;
        var start = grammar.Chunks[clause.Index].Span.First;
        var guest = reading.Mentions.FindLast(mention => mention.Span.End <= start && mention.Kind is MentionKind.Person or MentionKind.Office && mention.Codes.Length > 0 && !mention.Codes.Contains(there) && !reading.IsOnlyMentioned(mention));
        return guest is null ? hosts : [guest];
    }
}
