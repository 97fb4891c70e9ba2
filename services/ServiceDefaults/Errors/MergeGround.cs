using Chancery.Contracts.Engagement.V1;

namespace Chancery.ServiceDefaults;

/// <summary>One thing that speaks against a merge.</summary>
/// <param name="EntityId">The entity that it is known of.</param>
/// <param name="Reason">One of the reasons of merges.</param>
/// <param name="Description">One sentence: what is known that speaks against it. The catalogue's remedy is added.</param>
public sealed record MergeGround(string EntityId, ErrorReason Reason, string Description);
