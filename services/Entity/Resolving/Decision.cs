using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>What a mention was decided to name.</summary>
/// <param name="Verdict">LINKED, AMBIGUOUS or NEW.</param>
/// <param name="Chosen">The entity, when LINKED.</param>
/// <param name="IsExact">Linked by its very name or code.</param>
/// <param name="Candidates">Best first.</param>
internal sealed record Decision(ResolutionVerdict Verdict, EntityState? Chosen, bool IsExact, ImmutableArray<Candidate> Candidates)
{
    private const int MostCandidates = 5;

    public static Decision Linked(EntityState chosen, bool isExact, IEnumerable<Candidate> candidates) =>
        new(ResolutionVerdict.Linked, chosen, isExact, Best(candidates.OrderBy(candidate => candidate.EntityId != chosen.Id)));

    public static Decision Ambiguous(IEnumerable<Candidate> candidates) => new(ResolutionVerdict.Ambiguous, null, false, Best(candidates));

    public static Decision New(IEnumerable<Candidate> candidates) => new(ResolutionVerdict.New, null, false, Best(candidates));

    private static ImmutableArray<Candidate> Best(IEnumerable<Candidate> candidates) => [.. candidates.Take(MostCandidates)];
}
