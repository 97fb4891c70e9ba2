using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>A reading, and why each of its engagements is told so.</summary>
/// <param name="Extraction">The reading.</param>
/// <param name="Grounds">One for each engagement, in their order.</param>
public sealed record Explanation(Extraction Extraction, IReadOnlyList<Grounds> Grounds)
{
    /// <summary>What the confidence of each fact rests on.</summary>
    internal IReadOnlyList<Basis> Bases { get; init; } = [];
}
