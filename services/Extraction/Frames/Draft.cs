using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>An engagement as a verb or noun tells it, before it is divided and its time and place are found.</summary>
/// <param name="Trigger">The verb with its noun, or the noun.</param>
/// <param name="Rule">The lexicon's row it was read by.</param>
/// <param name="First">Who does it, or both sides of a nominal telling.</param>
/// <param name="Second">The others, with the group that separates them.</param>
internal sealed record Draft(EngagementType Type, Span Trigger, string Rule, Voice Voice, EngagementStatus Status, IReadOnlyList<Mention> First, IReadOnlyList<Argument> Second)
{
    /// <summary>Told only if nothing else tells of it.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Who does it was not named, but is the speaker in force.</summary>
    public bool IsReferred { get; init; }

    /// <summary>"my visit": of whose document it is.</summary>
    public bool IsAuthors { get; init; }

    /// <summary>Those that accompany or attend, who belong to every part when it is divided.</summary>
    public IReadOnlyList<Mention> Companions { get; init; } = [];

    /// <summary>The other side is a group whom nobody names.</summary>
    public bool HasUnnamed { get; init; }

    /// <summary>"held meetings with A, B and C": each has one.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Only says where words are from: "the Ministry said in a statement", "attributable to the Spokesperson".</summary>
    public bool IsAttribution { get; init; }

    /// <summary>The noun says when and where for itself.</summary>
    public EventNoun? Noun { get; init; }
}
