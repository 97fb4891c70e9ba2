using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>How two names compare.</summary>
/// <param name="Score">0 to 1: the sum of the contributions.</param>
/// <param name="Grounds">What it was made of.</param>
public sealed record NameLikeness(double Score, ImmutableArray<Ground> Grounds)
{
    /// <summary>From here on two names are taken for one.</summary>
    public const double Match = 0.75;

    /// <summary>From here on a person should look.</summary>
    public const double Possible = 0.5;

    internal NameLikeness Turned() => this with { Grounds = [.. Grounds.Select(ground => ground with { A = ground.B, B = ground.A })] };

    public NameVerdict Verdict => Score >= Match ? NameVerdict.Match : Score >= Possible ? NameVerdict.Possible : NameVerdict.NoMatch;
}
