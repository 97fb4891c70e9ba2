using System.CommandLine;
using Chancery.Cli.Rendering;
using Spectre.Console;

namespace Chancery.Cli.Commands;

/// <summary>Whether each service can do its work.</summary>
internal static class HealthCommand
{
    /// <summary>The HTTP/1.1 port of a service lies so far above its gRPC port.</summary>
    private const int HttpAboveGrpc = 100;

    public static Command Create(CommandRunner runner)
    {
        var command = new ToolCommand("health", "Asks each service whether it can do its work.")
        {
            Examples = [("chancery health", "all three"), ("chancery health && chancery submit releases/", "only when all is well")],
        };
        command.SetAction(runner.Run(Service.Query, async (session, cancellationToken) =>
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            var answers = await Task.WhenAll(System.Enum.GetValues<Service>().Select(service => Ask(http, session, service, cancellationToken)));
            if (session.Json)
            {
                session.Terminal.OutWriter.WriteLine(System.Text.Json.JsonSerializer.Serialize(
                    answers.ToDictionary(answer => answer.Service, answer => new { ready = answer.Ready, answer = answer.Text })));
            }
            else
            {
                var table = Tables.Of("Service", "Ready", "At", "Answer");
                foreach (var answer in answers)
                    table.Row(answer.Service, answer.Ready ? "yes" : "no", answer.Address.GetLeftPart(UriPartial.Authority), answer.Text);
                session.Terminal.Out.Write(table);
            }

            return answers.All(answer => answer.Ready) ? ExitCode.Done : ExitCode.Unreachable;
        }));
        return command;
    }

    private static async Task<Answer> Ask(HttpClient http, Session session, Service service, CancellationToken cancellationToken)
    {
        var grpc = service.Address(session.Client.Addresses);
        var address = new UriBuilder(grpc) { Port = grpc.Port + HttpAboveGrpc, Path = "/health/ready" }.Uri;
        var name = service.ToString().ToLowerInvariant();
        try
        {
            using var response = await http.GetAsync(address, cancellationToken);
            return new Answer(name, response.IsSuccessStatusCode, address, (await response.Content.ReadAsStringAsync(cancellationToken)).Trim());
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new Answer(name, false, address, exception.Message);
        }
    }

    private sealed record Answer(string Service, bool Ready, Uri Address, string Text);
}
