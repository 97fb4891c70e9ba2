using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>By what a mention was linked.</summary>
internal enum DecisionGround
{
    /// <summary>Its very name or code.</summary>
    Name,

    /// <summary>Another spelling, which the registry learns.</summary>
    Spelling,

    /// <summary>Its office on the date, or a part of a name that the document or the office completes: its words are no name to learn.</summary>
    Context,
}

/// <summary>What a mention was decided to name.</summary>
/// <param name="Verdict">LINKED, AMBIGUOUS or NEW.</param>
/// <param name="Chosen">The entity, when LINKED.</param>
/// <param name="Ground">By what, when LINKED.</param>
/// <param name="Candidates">Best first.</param>
internal sealed record Decision(ResolutionVerdict Verdict, EntityState? Chosen, DecisionGround Ground, ImmutableArray<Candidate> Candidates)
{
    private const int MostCandidates = 5;

    public static Decision Linked(EntityState chosen, DecisionGround ground, IEnumerable<Candidate> candidates) =>
        new(ResolutionVerdict.Linked, chosen, ground, Best(candidates.OrderBy(candidate => candidate.EntityId != chosen.Id)));

    public static Decision Ambiguous(IEnumerable<Candidate> candidates) => new(ResolutionVerdict.Ambiguous, null, DecisionGround.Name, Best(candidates));

    public static Decision New(IEnumerable<Candidate> candidates) => new(ResolutionVerdict.New, null, DecisionGround.Name, Best(candidates));

    private static ImmutableArray<Candidate> Best(IEnumerable<Candidate> candidates) => [.. candidates.Take(MostCandidates)];
}
