using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Client;
using Grpc.Core;

namespace Chancery.Cli.Commands;

/// <summary>Imports a file on one stream and gathers what becomes of it.</summary>
internal sealed class ImportRun(Session session, ImportFile file)
{
    /// <returns>What it came to; with the failure when the service failed for good.</returns>
    public async Task<ImportReport> RunAsync(IProgressDisplay progress, CancellationToken cancellationToken)
    {
        var report = new ImportReport();
        try
        {
            var import = session.Client.Import(file.Dataset, file.ReadLinesAsync(cancellationToken), new EntityImportOptions
            {
                Interrupted = (loss, wait) => progress.Say($"connection lost ({loss.Message.TrimEnd('.')}); trying again in {wait.TotalSeconds:0.0} s"),
            });
            await foreach (var response in import.WithCancellation(cancellationToken))
            {
                progress.Advance(Math.Max(0, response.Line - report.Line));
                report.Add(response);
                if (session.Json)
                    session.Terminal.OutWriter.WriteLine(ProtoJson.Line(response));
            }
        }
        catch (RpcException failure) when (!cancellationToken.IsCancellationRequested)
        {
            report.Failure = failure;
        }
        return report;
    }
}
