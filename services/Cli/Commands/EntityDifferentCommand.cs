using System.CommandLine;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;
using Google.Protobuf;

namespace Chancery.Cli.Commands;

/// <summary>States that two entities are not one, or withdraws that.</summary>
internal static class EntityDifferentCommand
{
    public static Command Create(CommandRunner runner)
    {
        var one = new Argument<string>("ONE") { Description = "Id of one entity (ent-…)." };
        var other = new Argument<string>("OTHER") { Description = "Id of the other (ent-…)." };
        var withdraw = new Option<bool>("--withdraw") { Description = "Withdraw the statement." };
        var reason = ReasonOption.Create();
        var command = new ToolCommand("different", "States that two entities are not one, so that nobody merges them.")
        {
            Examples =
            [
                ("chancery entity different ent-4h8r… ent-7k2m… --reason 'Father and son' --actor j.doe", "they cannot be merged"),
                ("chancery entity different ent-4h8r… ent-7k2m… --withdraw --reason 'A misprint'", "they can be again"),
            ],
        };
        command.Add(one);
        command.Add(other);
        command.Add(withdraw);
        command.Add(reason);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var (oneId, otherId, why) = (session.Parsed.GetRequiredValue(one), session.Parsed.GetRequiredValue(other), session.Parsed.GetRequiredValue(reason));
            var (answer, told) = session.Parsed.GetValue(withdraw)
                ? await WithdrawAsync(session, oneId, otherId, why, cancellationToken)
                : await DeclareAsync(session, oneId, otherId, why, cancellationToken);
            session.Terminal.OutWriter.WriteLine(session.Json ? ProtoJson.Pretty(answer) : told);
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task<(IMessage Answer, string Told)> DeclareAsync(Session session, string one, string other, string reason, CancellationToken ct)
    {
        var declared = await session.Client.Entity.DeclareDifferentAsync(
            new DeclareDifferentRequest { EntityId = one, OtherId = other, Reason = reason }, cancellationToken: ct);
        return (declared, declared.Position == 0
            ? $"That {one} and {other} are different was stated before."
            : $"{one} and {other} are stated to be different, at position {declared.Position}.");
    }

    private static async Task<(IMessage Answer, string Told)> WithdrawAsync(Session session, string one, string other, string reason, CancellationToken ct)
    {
        var withdrawn = await session.Client.Entity.WithdrawDifferenceAsync(
            new WithdrawDifferenceRequest { EntityId = one, OtherId = other, Reason = reason }, cancellationToken: ct);
        return (withdrawn, $"{one} and {other} are no longer stated to be different, from position {withdrawn.Position} on.");
    }
}
