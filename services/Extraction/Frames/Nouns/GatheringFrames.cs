using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Conferences, forums and commissions: "The Conference was attended by", "the session of the Norwegian-Swedish Commission".</summary>
internal sealed class GatheringFrames(Vocabulary vocabulary, SentenceReading reading, TakingPart takingPart)
{
    private readonly SentenceGrammar grammar = reading.Grammar;

    private List<Chunk> Chunks => grammar.Chunks;

    public Draft? Read(NounClause clause, EngagementStatus status)
    {
        var arguments = clause.Arguments().ToList();
        if (grammar.Nested(clause.Index) is { } body)
        {
            clause = clause.As(clause.Noun with { Before = [.. clause.Noun.Before, .. Chunks[body].Event!.Before] });
            arguments.AddRange(grammar.Arguments(body + 1));
        }
        if (takingPart.In(clause) is { } doers)
            return clause.Draft(status, doers, []);
        var parties = Parties(clause, arguments);
        if (!clause.IsSubject && !(parties.Count > 1 && reading.Sentence.IsHeadline))
            return null;
        List<Argument> attending = [.. Attending(clause), .. arguments.Where(argument => argument.Preposition == "companion"), .. grammar.Organisers(clause.Index)];
        if (clause.Verb is null && parties.Count < 2 || (parties.Count == 0 && attending.Count == 0))
            return null;
        return clause.Draft(status, [], [.. parties, .. attending]);
    }

    /// <summary>"a meeting of the foreign ministers of NATO": an encounter that is the session of a body.</summary>
    public Draft? Session(NounClause clause, EngagementStatus status) =>
        Read(clause, status) is { } session ? session with { Type = EngagementType.Conference } : null;

    private static List<Argument> Parties(NounClause clause, List<Argument> arguments) =>
    [
        .. clause.Noun.Before.Select(mention => new Argument(mention, "of", "", 0)),
        .. arguments.Where(argument => argument.Preposition is "between" or "among"),
        .. arguments.Where(argument => argument.Preposition == "of" && (IsMember(arguments, argument.Mention) || argument.Under.Length == 0 && IsOfOffices(argument.Mention))),
    ];

    private static bool IsMember(List<Argument> arguments, Mention mention) =>
        mention.Kind == MentionKind.Party && (mention.Code.Length > 2 || IsJoint(arguments, mention));

    // "the conference of the foreign ministers of NATO".
    private static bool IsOfOffices(Mention mention) =>
        mention is { Kind: MentionKind.Office, Code.Length: > 2 } && mention.Office!.Head.EndsWith('s');

    // "the Joint Commission of Norway and Chad": of two at least.
    private static bool IsJoint(List<Argument> arguments, Mention party) =>
        arguments.Count(argument => argument.Preposition == "of" && argument.Under.Length == 0 && argument.Mention is { Kind: MentionKind.Party, City.Length: 0 }) > 1 && party.City.Length == 0;

    // Who stands with the verb.
    private List<Argument> Attending(NounClause clause)
    {
        if (clause.Verb is not { } at)
            return [];
        var (verb, after) = (Chunks[at].Verb!, grammar.Arguments(at + 1));
        var attending = new List<Argument>();
        if (clause.Happens(verb))
            attending.AddRange(after.Where(argument => argument.Preposition is "by" or "companion" or "between" || argument.Preposition == "with" && verb.IsPassive));
        // "The Joint Commission met in Oslo under the chairmanship of X".
        if (!verb.IsPassive && vocabulary.Is("convening", verb.Lemma))
            attending.AddRange(after.Where(argument => argument.Preposition is "with" or "companion" || argument.Preposition == "of" && vocabulary.Is("chairmanship", argument.Under)));
        // "The forum brought together X and Y".
        if (!verb.IsPassive && vocabulary.Is("assembling", verb.Lemma))
            attending.AddRange(after.Where(argument => argument.Preposition == "object" && argument.Mention.IsActor));
        return attending;
    }
}
