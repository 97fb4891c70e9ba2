using System.Diagnostics;

namespace Chancery.EndToEnd.Tests;

/// <summary>Runs the commands an operator would.</summary>
internal static class Shell
{
    /// <summary>The checkout: the nearest folder above the tests that holds Platform.sln.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Runs a command of the repository to its end. Throws with its output when it fails or takes too long.</summary>
    public static async Task<string> RunAsync(
        string command, IReadOnlyDictionary<string, string> environment, TimeSpan limit, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository, command), arguments)
        {
            WorkingDirectory = Repository,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment)
            start.Environment[key] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(limit);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var errors = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            var said = $"{await output}{await errors}";
            return process.ExitCode == 0
                ? said
                : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}:{Environment.NewLine}{said}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} {string.Join(' ', arguments)} did not end within {limit}.");
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Platform.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run within a checkout; no folder above them holds Platform.sln.");
    }
}
