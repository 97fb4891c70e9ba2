namespace Chancery.Reading;

/// <summary>Who does what a noun names, where the noun itself does not say it: "In a meeting with X, the Minister stressed".</summary>
internal sealed class NounDoers(SentenceReading reading)
{
    // How far from a noun, in chunks, the verb of its clause may stand.
    private const int Reach = 60;

    private readonly SentenceGrammar grammar = reading.Grammar;

    private List<Chunk> Chunks => grammar.Chunks;

    /// <summary>The subject of the clause that the noun stands in, without those who are on the other side.</summary>
    public List<Mention> Of(NounClause clause, List<Argument> sides)
    {
        var index = clause.Index;
        if (clause.Governor.Key is "during" or "at" or "in" or "after" or "following")
        {
            // "X said during a meeting with Y that": the verb that it goes with stands before.
            if (ClauseVerbs.ActiveBefore(index, Chunks) is { } before && grammar.Subjects(before).Where(IsNoSide).ToList() is { Count: > 0 } own && own.TrueForAll(mention => mention.Kind != MentionKind.Party))
                return own;
            // "was announced by X during a meeting with Y"
            if (AgentsBefore(index).Where(IsNoSide).ToList() is { Count: > 0 } agents)
                return agents;
        }
        for (var distance = 1; distance < Math.Min(Chunks.Count, Reach); distance++)
        {
            foreach (var i in new[] { index + distance, index - distance })
            {
                if (i < 0 || i >= Chunks.Count || Chunks[i].Verb is not { IsFinite: true })
                    continue;
                var subjects = grammar.Subjects(i).Where(mention => IsNoSide(mention) && !IsPersonOfSide(mention)).ToList();
                if (subjects.Count > 0)
                    return subjects;
            }
        }
        return [.. reading.Mentions.Where(mention => mention.Span.End <= Chunks[index].Span.First && mention.Kind != MentionKind.Party && grammar.IsFree(mention)).Take(1)];

        bool IsNoSide(Mention mention) => !sides.Exists(side => side.Mention == mention);
        bool IsPersonOfSide(Mention mention) => mention.Persons.Length > 0 && sides.Exists(side => side.Mention.Persons.Intersect(mention.Persons).Any());
    }

    private List<Mention> AgentsBefore(int index)
    {
        if (ClauseVerbs.FiniteBefore(index, Chunks) is not { } verb || !Chunks[verb].Verb!.IsPassive)
            return [];
        return [.. grammar.Arguments(verb + 1).Where(argument => argument.Preposition == "by" && argument.Mention.Span.End <= Chunks[index].Span.First && argument.Mention.Kind is MentionKind.Person or MentionKind.Office).Select(argument => argument.Mention)];
    }
}
