using System.Diagnostics;
using System.Reflection;
using Chancery.Fakes;

namespace Chancery.Cli.Tests;

/// <summary>The tool as a process of its own, as shells run it.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string ToolPath = typeof(ProcessTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Tool").Value!;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Exit_codes_tell_success_refusal_wrong_usage_and_an_unreachable_service()
    {
        await using var platform = await FakePlatform.StartAsync();
        var good = _folder.Write("good.txt", "Text.");
        var bad = _folder.Write("bad.txt", [0xff]);
        var offset = platform.PortOffset.ToString();

        Assert.Equal(0, (await Start("submit", good, "--port-offset", offset)).Code);
        Assert.Equal(1, (await Start("submit", good, bad, "--port-offset", offset)).Code);
        Assert.Equal(2, (await Start("submit", "--port-offset", offset)).Code);
        Assert.Equal(0, (await Start("health", "--port-offset", offset)).Code);
        await platform.DisposeAsync();
        Assert.Equal(3, (await Start("engagements", "--port-offset", offset)).Code);
        Assert.Equal(3, (await Start("health", "--port-offset", offset)).Code);
    }

    [Fact]
    public async Task An_unreachable_service_is_told_with_where_it_was_looked_for_and_how_to_start_it()
    {
        var platform = await FakePlatform.StartAsync();
        await platform.DisposeAsync();

        var run = await Start("tail", "--port-offset", platform.PortOffset.ToString());

        Assert.Equal("", run.Out);
        Assert.Contains($"error: The query service does not answer at http://127.0.0.1:{7103 + platform.PortOffset} (", run.Error);
        Assert.Contains("deploy/up", run.Error);
    }

    [Fact]
    public async Task In_a_pipe_there_are_no_colours_and_the_text_is_UTF8_and_COLUMNS_is_kept()
    {
        await using var platform = await FakePlatform.StartAsync();
        var path = _folder.Write("Zoë.txt", "Text.");

        var run = await Start(60, "submit", path, "--port-offset", platform.PortOffset.ToString());

        Assert.Contains("Zoë", run.Out);
        Assert.DoesNotContain('\u001b', run.Out + run.Error);
        Assert.All(run.Lines.SkipLast(1), line => Assert.True(line.Length <= 60, line));
    }

    private static Task<Run> Start(params string[] args) => Start(null, args);

    private static async Task<Run> Start(int? columns, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [ToolPath, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["COLUMNS"] = columns?.ToString() ?? "";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Run(process.ExitCode, await output, await error);
    }
}
