using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Records that a person holds or held a post.</summary>
internal static class EntityRecordTenureCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the person (ent-…)." };
        var post = new Argument<string>("POST") { Description = "The office: 'Foreign Minister'." };
        var of = new Option<string?>("--for") { Description = "Code of the party whose office it is.", HelpName = "CODE" };
        var from = new Option<string?>("--from") { Description = "First day, month or year.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "Last day, month or year.", HelpName = "DATE" };
        var acting = new Option<bool>("--acting") { Description = "Until someone is appointed." };
        var source = new Option<string?>("--source") { Description = "Where it comes from.", HelpName = "TEXT" };
        var reason = ReasonOption.Create();
        var command = new ToolCommand("record-tenure", "Records that a person holds or held a post.")
        {
            Examples = [("chancery entity record-tenure ent-4h8r… 'Foreign Minister' --for KG --from 2021-03 --to 2024 --reason 'The decree'", "with what is known of its dates")],
        };
        foreach (var argument in new[] { id, post })
            command.Add(argument);
        foreach (var option in new Option[] { of, from, to, acting, source, reason })
            command.Add(option);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var parsed = session.Parsed;
            var recorded = await session.Client.Entity.RecordTenureAsync(new RecordTenureRequest
            {
                EntityId = parsed.GetRequiredValue(id),
                Tenure = new Tenure
                {
                    Post = parsed.GetRequiredValue(post),
                    Represents = parsed.GetValue(of) ?? "",
                    StartDate = DayText.OfPartial(parsed.GetValue(from)),
                    EndDate = DayText.OfPartial(parsed.GetValue(to)),
                    Capacity = parsed.GetValue(acting) ? TenureCapacity.Acting : TenureCapacity.Unspecified,
                    Source = parsed.GetValue(source) ?? "",
                },
                Reason = parsed.GetRequiredValue(reason),
            }, cancellationToken: cancellationToken);
            session.Terminal.OutWriter.WriteLine(session.Json
                ? ProtoJson.Pretty(recorded)
                : $"{recorded.EntityId}: {recorded.Tenure.Post} is recorded, at position {recorded.Position}.");
            return ExitCode.Done;
        }));
        return command;
    }
}
