using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>Make an entity a part of another.</summary>
internal sealed record MergeCommand(string MergeId, string FromId, string IntoId, string Reason);

/// <summary>Undo a merge.</summary>
internal sealed record SplitCommand(string MergeId, string FromId, string Reason);

/// <summary>What becomes of merges and splits. Pure.</summary>
internal static class Merging
{
    public static EntitiesMerged Decide(RegistryView view, MergeCommand command)
    {
        var grounds = MergeGrounds.Of(view, command.FromId, command.IntoId).ToList();
        return grounds.Count == 0
            ? new EntitiesMerged { MergeId = command.MergeId, FromId = command.FromId, IntoId = command.IntoId, Reason = command.Reason }
            : throw Errors.MergeRefused(grounds);
    }

    public static EntitySplit Decide(RegistryView view, SplitCommand command) =>
        view.Graph.Find(command.FromId)?.Merged is { } merge && merge.MergeId == command.MergeId
            ? new EntitySplit { MergeId = merge.MergeId, FromId = merge.FromId, IntoId = merge.IntoId, Reason = command.Reason }
            : throw Errors.MergeUndone(command.MergeId);
}
