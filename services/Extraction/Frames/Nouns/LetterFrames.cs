using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Letters and messages that words stand in: "In a letter to X, the Minister expressed".</summary>
internal sealed class LetterFrames(SentenceGrammar grammar, NounDoers doers)
{
    public Draft? Read(NounClause clause, EngagementStatus status)
    {
        var others = clause.Arguments().Where(argument => argument.Preposition == "to" && argument.Mention.IsActor).Take(2).ToList();
        // "extended condolences to X in a message".
        if (others.Count == 0 && ClauseVerbs.ActiveBefore(clause.Index, grammar.Chunks) is { } verb)
            others = [.. grammar.Arguments(verb + 1).Where(argument => argument.Preposition is "to" && argument.Mention.IsActor && argument.Mention.Kind != MentionKind.Group).Take(1)];
        return others.Count == 0 ? null : clause.Draft(status, doers.Of(clause, others), others);
    }
}
