using System.CommandLine;
using System.Diagnostics;
using Chancery.Cli.Rendering;
using Chancery.Client;
using Grpc.Core;

namespace Chancery.Cli;

/// <summary>Runs a command's work with a session, in a trace of its own, and turns what it throws into a report and an exit code.</summary>
internal sealed class CommandRunner(Terminal terminal, GlobalOptions globals)
{
    public Terminal Terminal => terminal;

    /// <param name="service">Whom the command calls.</param>
    /// <param name="work">The command; returns its exit code.</param>
    public Func<ParseResult, CancellationToken, Task<int>> Run(Service service, Func<Session, CancellationToken, Task<int>> work) =>
        async (parsed, cancellationToken) =>
        {
            using var trace = StartTrace(parsed);
            try
            {
                var options = globals.ClientOptions(parsed);
                using var client = new ChanceryClient(options);
                return await Run(new Session(client, terminal, parsed, parsed.GetValue(globals.Json)), service, work, cancellationToken);
            }
            catch (Exception exception) when (exception is ArgumentException or FormatException or UriFormatException)
            {
                terminal.Report(new Problem(exception.Message, Remedy: "Mend the option or variable that the message names."));
                return ExitCode.Usage;
            }
        };

    private async Task<int> Run(
        Session session, Service service, Func<Session, CancellationToken, Task<int>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work(session, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (RpcException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (RpcException exception)
        {
            var error = ChanceryError.From(exception);
            terminal.Report(Problem.From(error, service, service.Address(session.Client.Addresses)));
            return error.Status is StatusCode.Unavailable or StatusCode.DeadlineExceeded ? ExitCode.Unreachable : ExitCode.Refused;
        }
        catch (UsageException exception)
        {
            terminal.Report(new Problem(exception.Message, Remedy: exception.Remedy));
            return ExitCode.Usage;
        }
    }

    /// <summary>Sampled, so that a service that exports traces exports this one: all calls of one command are one trace.</summary>
    private static Activity StartTrace(ParseResult parsed)
    {
        var activity = new Activity($"chancery {parsed.CommandResult.Command.Name}");
        activity.ActivityTraceFlags = ActivityTraceFlags.Recorded;
        return activity.Start();
    }
}
