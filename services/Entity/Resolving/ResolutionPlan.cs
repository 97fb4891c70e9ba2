using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;

namespace Chancery.Entities;

/// <summary>The answer to a batch, and what is to be appended for it. Made by a pure function.</summary>
/// <param name="Resolutions">One for each mention.</param>
/// <param name="Streams">What is written; empty when nothing is.</param>
/// <param name="Claims">The keys taken with it.</param>
/// <param name="Unknown">The mentions that no entity of the pool was found for.</param>
internal sealed record ResolutionPlan(
    ImmutableArray<Resolution> Resolutions, ImmutableArray<StreamAppend> Streams, ImmutableArray<Claim> Claims, ImmutableArray<ReadMention> Unknown)
{
    /// <param name="mentions">The batch.</param>
    /// <param name="known">What they might name.</param>
    /// <param name="registerNew">Whether anything may be written.</param>
    /// <param name="newId">Gives ids to what is registered.</param>
    public static ResolutionPlan Of(IReadOnlyList<ReadMention> mentions, EntityPool known, bool registerNew, Func<string> newId) =>
        new Planner(new EntityPool(known), registerNew, newId).Plan(mentions);
}
