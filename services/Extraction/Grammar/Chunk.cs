using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

internal enum ChunkKind
{
    /// <summary>Any other word.</summary>
    Word,
    Mention,
    Day,
    Verb,

    /// <summary>A noun that names an engagement, or what is signed, sent or presented.</summary>
    Event,
    Preposition,
    And,
    Comma,

    /// <summary>A semicolon, colon or full stop.</summary>
    Stop,

    /// <summary>"who", "which", "that", "where", "while": what follows is a clause of its own.</summary>
    Relative,
}

internal enum VerbTense
{
    Present,
    Past,
    Perfect,
    PastPerfect,
    Future,

    /// <summary>"would", "may", "should": not told as a fact.</summary>
    Modal,
    Infinitive,
    Ing,

    /// <summary>A participle by itself: "headed by", "the talks held in Oslo".</summary>
    Participle,
}

/// <summary>A verb with its auxiliaries: "has also been received".</summary>
/// <param name="Head">The token of the verb itself.</param>
internal sealed record VerbGroup(Span Span, int Head, string Lemma, VerbKind Kind, VerbTense Tense, bool IsPassive, bool IsNegated)
{
    public bool IsFinite => Tense is not (VerbTense.Infinitive or VerbTense.Ing or VerbTense.Participle);
}

/// <summary>A row of engagement-nouns.tsv.</summary>
internal sealed record NounRow(EngagementType Type, string Kind, bool IsPlural, string Rule);

/// <summary>A noun of an engagement with what stands before it: "their second round of political consultations".</summary>
/// <param name="Span">The noun's own words.</param>
/// <param name="Start">Where its group begins, determiner included.</param>
/// <param name="Modifiers">Keys of the words between determiner and noun.</param>
/// <param name="Before">Parties and persons that stand before it as attributes: "Iraqi-Jordanian talks", "X's visit".</param>
internal sealed record EventNoun(Span Span, int Start, NounRow Row, ImmutableArray<string> Modifiers, string Determiner, ImmutableArray<Mention> Before)
{
    public bool Has(string modifier) => Modifiers.Contains(modifier);
}

/// <summary>One piece of a sentence.</summary>
internal sealed record Chunk(ChunkKind Kind, Span Span, string Key, Mention? Mention = null, VerbGroup? Verb = null, EventNoun? Event = null);
