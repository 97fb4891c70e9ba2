using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>A noun that names an engagement, with the clause it stands in: its verb and who is named with it.</summary>
/// <param name="index">The noun's chunk.</param>
internal sealed class NounClause(Passage passage, Vocabulary vocabulary, SentenceReading reading, int index, EventNoun noun)
{
    private readonly SentenceGrammar grammar = reading.Grammar;

    public int Index => index;

    public EventNoun Noun => noun;

    /// <summary>The preposition before the noun's group, with its index; empty for none.</summary>
    public (int Index, string Key) Governor { get; } = reading.Grammar.GovernorOf(index);

    /// <summary>No preposition governs it: it can be the subject of a verb.</summary>
    public bool IsSubject => Governor.Key.Length == 0;

    /// <summary>The verb whose subject the noun is.</summary>
    public int? Verb => ClauseVerbs.Of(index, grammar.Chunks);

    /// <summary>The same clause read with a fuller noun.</summary>
    public NounClause As(EventNoun fuller) => new(passage, vocabulary, reading, index, fuller);

    /// <summary>Whether a verb tells that what its subject names takes place.</summary>
    public bool Happens(VerbGroup verb) => vocabulary.Is("happen", verb.Lemma) || verb.IsPassive;

    /// <summary>All who stand after the noun; where it is a subject, also after its verb: "was held between".</summary>
    public IEnumerable<Argument> Arguments()
    {
        var own = grammar.Arguments(index + 1);
        if (!IsSubject || Verb is not { } verb || !Happens(grammar.Chunks[verb].Verb!))
            return own;
        return own.Concat(grammar.Arguments(verb + 1).Where(argument => argument.Preposition is not "object" and not "of" and not "to"));
    }

    /// <summary>Those before the noun, and those after it under one of these prepositions, who can take part.</summary>
    public IEnumerable<Argument> Named(params string[] prepositions) =>
        noun.Before.Where(mention => noun.Before.Length > 1 || mention.Form != PartyForm.City).Select(mention => new Argument(mention, "of", "", 0)).Concat(Arguments().Where(argument =>
            prepositions.Contains(argument.Preposition) && argument.Mention.IsActor && !reading.IsOnlyMentioned(argument.Mention) && !vocabulary.Is("body-noun", argument.Under)
            && (argument.Preposition != "of" || argument.Under.Length == 0)));

    /// <summary>The engagement that the noun names, between these.</summary>
    public Draft Draft(EngagementStatus status, IReadOnlyList<Mention> first, IReadOnlyList<Argument> second) =>
        new(Types.Of(noun, null, null, passage, vocabulary, second), grammar.Chunks[index].Span, noun.Row.Rule, Voice.Noun, status, first, [.. second.Where(argument => argument.Preposition != "companion" || noun.Row.Kind == "gathering")])
        {
            Companions = [.. second.Where(argument => argument.Preposition == "companion").Select(argument => argument.Mention)],
            IsPlural = noun.Row.IsPlural && vocabulary.Is("countable", passage.Key(noun.Span.End - 1)),
            Noun = noun,
        };
}
