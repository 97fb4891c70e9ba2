using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Meetings, talks and calls: "the talks between X and Y", "In a meeting with X, the Minister stressed", "their call".</summary>
internal sealed class TalkFrames(Vocabulary vocabulary, SentenceGrammar grammar, Statuses statuses, NounDoers doers)
{
    private List<Chunk> Chunks => grammar.Chunks;

    public Draft? Read(NounClause clause, EngagementStatus status)
    {
        var noun = clause.Noun;
        var sides = Sides(clause).ToList();
        // "convened via videoconference": how it was held.
        if (clause.Governor.Key is "via" or "by" or "through" or "over")
            return null;
        if (noun.Row.Type != EngagementType.Call)
            sides.RemoveAll(argument => argument.Preposition is "from" or "to");
        if (sides.Count == 0 && BroughtTogether.By(clause.Index, grammar, vocabulary) is { Count: > 1 } together)
            return clause.Draft(status, [], together);
        if (sides.Count == 0 && new UnnamedOthers(vocabulary, grammar).After(clause.Index + 1, ["with"]) is { } group && doers.Of(clause, sides) is { Count: > 0 } host)
            return clause.Draft(status, host, group) with { HasUnnamed = true };
        if (sides.Count == 0 || (sides.TrueForAll(argument => argument.Mention.Kind == MentionKind.Party) && !clause.IsSubject))
            return null;
        if (noun.Row.IsPlural && noun.Determiner.Length == 0 && statuses.OfNoun(clause.Index) is null)
            return null;
        // "my talks with President X"
        if (vocabulary.Is("author", noun.Determiner))
            return clause.Draft(status, [], sides) with { IsAuthors = true };
        // "In a meeting with X both men reviewed": X and who is spoken of.
        List<Mention> first = IsOneSided(sides, noun) && doers.Of(clause, sides) is var own && !own.Exists(mention => mention.Kind == MentionKind.Group) ? own : [];
        // "the consultations took place in Oslo, co-chaired by X and Y"
        return clause.Draft(status, first, [.. sides, .. clause.Arguments().Where(argument => argument.Preposition == "companion" && argument.Mention.IsActor)]);
    }

    /// <summary>"In another call, the Minister of Chad expressed": with whom the encounter before was.</summary>
    public Draft? Another(NounClause clause)
    {
        var noun = clause.Noun;
        if (noun.Row.Kind is not ("call" or "encounter") || clause.Governor is not { Key: "in" or "during" or "at", Index: <= 1 } || !(vocabulary.Is("another", noun.Determiner) || noun.Modifiers.Any(word => vocabulary.Is("another", word))))
            return null;
        return Sides(clause).Any() || doers.Of(clause, []) is not [{ Kind: MentionKind.Person or MentionKind.Office } doer]
            ? null : clause.Draft(EngagementStatus.Held, [], [new Argument(doer, "with", "", 0)]);
    }

    /// <summary>"travelled to Brussels for a meeting of the foreign ministers of NATO": of a body, not of two sides.</summary>
    public bool IsOfBody(NounClause clause) =>
        clause.Index + 2 < Chunks.Count && Chunks[clause.Index + 1].Key == "of" && grammar.Arguments(clause.Index + 1).Any(argument => argument is { Preposition: "of", Mention: { Kind: MentionKind.Party, Code.Length: > 2 } or { Office.IsPlural: true } or { Kind: MentionKind.Office, Code.Length: > 2 } });

    private static IEnumerable<Argument> Sides(NounClause clause) => clause.Named("between", "among", "with", "of", "by", "from", "to");

    private static bool IsOneSided(List<Argument> sides, EventNoun noun) =>
        !sides.Exists(argument => argument.Preposition is "between" or "among") && noun.Before.Length == 0 && (sides.Exists(argument => argument.Preposition is "with" or "from" or "to") || sides.Count == 1)
        && !(sides.Exists(argument => argument.Preposition == "with") && sides.Exists(argument => argument.Preposition is "of" or "by"));
}
