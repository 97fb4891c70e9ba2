using System.Text;
using Chancery.Fakes;

namespace Chancery.Cli.Tests;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record Run(int Code, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the tool in this process, with pipes for its streams.</summary>
internal static class Tool
{
    public static Task<Run> RunAsync(FakePlatform platform, params string[] args) => RunAsync([.. args, "--port-offset", platform.PortOffset.ToString()]);

    public static async Task<Run> RunAsync(string[] args, string input = "", int width = 120, TimeProvider? time = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = Terminal.OfPipes(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, width, time);
        var code = await ChanceryTool.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new Run(code, output.ToString(), error.ToString());
    }
}
