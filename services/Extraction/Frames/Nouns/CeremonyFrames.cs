using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Ceremonies: "The inauguration of the embassy by X took place", "During the handover ceremony on Monday, Ambassador X said".</summary>
internal sealed class CeremonyFrames(Vocabulary vocabulary, SentenceGrammar grammar)
{
    // "Speaking at the ceremony, X said".
    private const int LeadingWords = 1;

    private List<Chunk> Chunks => grammar.Chunks;

    public Draft? Read(NounClause clause, EngagementStatus status) => clause.IsSubject ? Ceremony(clause, status) : Setting(clause, status);

    private Draft? Ceremony(NounClause clause, EngagementStatus status)
    {
        // "the ceremony of the signing of": the act is told by its own noun.
        if (clause.Index + 2 < Chunks.Count && Chunks[clause.Index + 1].Key == "of" && vocabulary.Is("act-noun", Chunks[clause.Index + 2].Key))
            return null;
        var present = clause.Arguments().Where(argument => argument.Preposition is "by" or "companion" or "for" && argument.Mention.IsActor).ToList();
        if (present.Count == 0 || clause.Verb is null)
            return null;
        return clause.Draft(status, [], [.. present.Where(argument => argument.Preposition != "companion")]) with
        {
            Companions = [.. present.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention)],
        };
    }

    // Who speaks there is there.
    private Draft? Setting(NounClause clause, EngagementStatus status)
    {
        if (clause.Governor is not { Key: "during" or "at", Index: <= LeadingWords } || ClauseVerbs.FiniteAfter(clause.Index, Chunks) is not { } saying || Chunks[saying].Verb!.Kind is not (VerbKind.Say or VerbKind.Thank))
            return null;
        var speakers = grammar.Subjects(saying).Where(mention => mention.Kind == MentionKind.Person).ToList();
        return speakers.Count == 0 ? null : clause.Draft(status, speakers, []);
    }
}
