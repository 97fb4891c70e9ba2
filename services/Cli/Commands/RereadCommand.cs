using System.CommandLine;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Feed.V1;
using Chancery.Contracts.Ingestion.V1;
using Grpc.Core;

namespace Chancery.Cli.Commands;

/// <summary>Reads kept documents again with the present version of the extractor.</summary>
internal static class RereadCommand
{
    public static Command Create(CommandRunner runner)
    {
        var ids = new Argument<string[]>("ID") { Description = "Ids of documents (doc-…); none for all.", Arity = ArgumentArity.ZeroOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would change, and write nothing." };
        var command = new ToolCommand(
            "reread",
            "Reads kept documents again with the present version of the extractor, and records, corrects or retracts what it reads otherwise. "
                + "What an analyst has changed stays. Repeating it is safe.")
        {
            Examples =
            [
                ("chancery reread --dry-run", "what would change, of all documents"),
                ("chancery reread doc-7q3x… --actor j.doe", "one document, with who asked for it"),
                ("chancery reread --json | jq -r '.revision.corrected[].engagement.engagementId'", "for a program: one line of JSON for each document"),
            ],
        };
        command.Add(ids);
        command.Add(dryRun);
        command.SetAction(runner.Run(Service.Ingestion, async (session, cancellationToken) =>
        {
            var request = new RereadDocumentsRequest { DocumentIds = { session.Parsed.GetValue(ids) ?? [] }, DryRun = session.Parsed.GetValue(dryRun) };
            var revisions = await RunAsync(session, request, cancellationToken);
            if (!session.Json)
                Show(session, revisions, request.DryRun);
            return revisions.HaveErrors ? ExitCode.Refused : ExitCode.Done;
        }));
        return command;
    }

    private static async Task<RevisionTable> RunAsync(Session session, RereadDocumentsRequest request, CancellationToken cancellationToken)
    {
        var isAll = request.DocumentIds.Count == 0;
        var total = isAll
            ? (await session.Client.Feed.GetHeadAsync(new GetHeadRequest(), cancellationToken: cancellationToken)).Position
            : request.DocumentIds.Count;
        return await WorkProgress.Show(session.Terminal, total, isAll ? "positions of the log" : "documents", async progress =>
        {
            var revisions = new RevisionTable();
            var reached = 0L;
            using var call = session.Client.Ingestion.RereadDocuments(request, cancellationToken: cancellationToken);
            await foreach (var result in call.ResponseStream.ReadAllAsync(cancellationToken))
            {
                if (session.Json)
                    session.Terminal.OutWriter.WriteLine(ProtoJson.Line(result));
                revisions.Add(result);
                progress.Advance(isAll ? result.DocumentPosition - reached : 1);
                reached = result.DocumentPosition;
            }
            return revisions;
        });
    }

    private static void Show(Session session, RevisionTable revisions, bool isDryRun)
    {
        if (revisions.HaveChanges)
            session.Terminal.Out.Write(revisions.Table);
        session.Terminal.OutWriter.WriteLine(revisions.Summary + (isDryRun ? " Nothing was written." : ""));
    }
}
