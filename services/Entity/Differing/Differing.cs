using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>State that two entities are not one.</summary>
internal sealed record DeclareCommand(string EntityId, string OtherId, string Reason);

/// <summary>Withdraw that statement.</summary>
internal sealed record WithdrawCommand(string EntityId, string OtherId, string Reason);

/// <summary>What becomes of statements that entities are different. Pure.</summary>
internal static class Differing
{
    /// <returns>Null when it is stated already.</returns>
    public static EntitiesDeclaredDifferent? Decide(RegistryView view, DeclareCommand command)
    {
        if (view.SurvivorOf(command.EntityId).Id == view.SurvivorOf(command.OtherId).Id)
            throw Errors.EntitiesAreMerged(command.EntityId, command.OtherId);
        return view.DifferenceOf(command.EntityId, command.OtherId) is null
            ? new EntitiesDeclaredDifferent { EntityId = command.EntityId, OtherId = command.OtherId, Reason = command.Reason }
            : null;
    }

    public static EntityDifferenceWithdrawn Decide(RegistryView view, WithdrawCommand command) =>
        view.DifferenceOf(command.EntityId, command.OtherId) is { } difference
            ? new EntityDifferenceWithdrawn { EntityId = difference.EntityId, OtherId = difference.OtherId, Reason = command.Reason }
            : throw Errors.DifferenceNotFound(command.EntityId, command.OtherId);
}
