using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Speeches and statements that words stand in: "In his speech at the Forum, X said", "In his statement at the session, X called for".</summary>
internal sealed class SpeechFrames(Passage passage, SentenceGrammar grammar, NounDoers doers)
{
    public Draft? Speech(NounClause clause, EngagementStatus status)
    {
        var noun = clause.Noun;
        var governor = clause.Governor;
        // "stressed in a speech on this occasion that".
        var isSaid = governor is { Key: "in", Index: > 0 } && grammar.Chunks[governor.Index - 1].Verb is { IsFinite: true, IsPassive: false, Kind: VerbKind.Say };
        if (governor is not { Key: "in" or "during" } || (governor.Index > 0 && !isSaid) || passage.Key(noun.Span.First) is "remarks" || noun.Determiner is not ("his" or "her" or "a" or "an" or "'s" or "the" or "its"))
            return null;
        var speakers = noun.Before.Length > 0 ? [.. noun.Before] : isSaid ? [.. grammar.Subjects(governor.Index - 1)] : doers.Of(clause, []);
        return speakers.Count == 0 ? null : clause.Draft(status, speakers, []);
    }

    /// <summary>"In his statement at the session, X called for"; "the Ministry said in a statement" tells only where its words are from.</summary>
    public Draft? Statement(NounClause clause, EngagementStatus status)
    {
        var noun = clause.Noun;
        if (clause.Governor.Key is not "in" || noun.Row.IsPlural || noun.Determiner is not ("his" or "her" or "a" or "its" or "'s"))
            return null;
        var speakers = noun.Before.Length > 0 ? [.. noun.Before] : Speakers(clause);
        return speakers.Count == 0 ? null : clause.Draft(status, speakers, []) with { IsAttribution = noun.Determiner is not ("his" or "her") };
    }

    // Who says it: before the noun, or after where the noun opens the sentence.
    private List<Mention> Speakers(NounClause clause)
    {
        if (clause.Governor.Index == 0)
            return doers.Of(clause, []);
        return ClauseVerbs.ActiveBefore(clause.Index, grammar.Chunks) is { } saying && grammar.Chunks[saying].Verb!.Kind == VerbKind.Say ? [.. grammar.Subjects(saying)] : [];
    }
}
