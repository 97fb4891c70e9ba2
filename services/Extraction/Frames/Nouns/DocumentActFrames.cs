using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>What is done with an agreement, a declaration, credentials or a letter: "the signing of a memorandum by X and Y".</summary>
internal sealed class DocumentActFrames(Vocabulary vocabulary, SentenceGrammar grammar, Statuses statuses)
{
    // How far, in chunks, an act may stand behind the verb of its witnesses.
    private const int WitnessReach = 6;

    // How far before an act, in chunks, the words stand that make it unreal.
    private const int UnrealReach = 3;

    private List<Chunk> Chunks => grammar.Chunks;

    public Draft? Read(NounClause clause, EngagementStatus status)
    {
        var (governor, noun) = (clause.Governor, clause.Noun);
        if (governor.Key != "of" || governor.Index == 0 || !vocabulary.Is("act-noun", Chunks[governor.Index - 1].Key))
            return null;
        var act = governor.Index - 1;
        if (statuses.OfNoun(clause.Index) is null || IsUnreal(act))
            return null;
        var arguments = clause.Arguments().ToList();
        var doers = arguments.Where(argument => argument.Preposition is "by" or "between" or "from").Select(argument => argument.Mention).Concat(noun.Before.Where(mention => mention.Kind != MentionKind.Party)).ToList();
        var others = arguments.Where(argument => argument.Preposition is "with" or "to" or "of" && argument.Mention.IsActor && !vocabulary.Is("body-noun", argument.Under)).ToList();
        // "X and Y witnessed the signing of an agreement"
        if (doers.Count == 0 && ClauseVerbs.ActiveBefore(act, Chunks) is { } witnessing && vocabulary.Is("witnessing", Chunks[witnessing].Verb!.Lemma) && act - witnessing <= WitnessReach)
            doers = [.. grammar.Subjects(witnessing)];
        return clause.Draft(status, doers, others) with { Trigger = Chunks[act].Span.To(noun.Span) };
    }

    private bool IsUnreal(int act)
    {
        for (var i = act - 1; i >= 0 && i >= act - UnrealReach; i--)
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
}
