namespace Chancery.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData]
    [InlineData("submit")]
    [InlineData("extract")]
    [InlineData("engagements")]
    [InlineData("engagements", "show")]
    [InlineData("engagements", "history")]
    [InlineData("engagements", "correct")]
    [InlineData("engagements", "retract")]
    [InlineData("entity")]
    [InlineData("entity", "show")]
    [InlineData("entity", "search")]
    [InlineData("entity", "list")]
    [InlineData("entity", "history")]
    [InlineData("entity", "register")]
    [InlineData("entity", "add-name")]
    [InlineData("entity", "record-tenure")]
    [InlineData("entity", "import")]
    [InlineData("entity", "merge")]
    [InlineData("entity", "split")]
    [InlineData("entity", "different")]
    [InlineData("entity", "compare")]
    [InlineData("tail")]
    [InlineData("log")]
    [InlineData("health")]
    public async Task Every_command_has_help_with_examples_and_exit_codes(params string[] command)
    {
        var run = await Tool.RunAsync([.. command, "--help"]);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains($"chancery {string.Join(' ', command)}".TrimEnd(), run.Out[run.Out.IndexOf("Examples:", StringComparison.Ordinal)..]);
        Assert.Contains($"Exit codes: {ExitCode.Explained}", run.Out);
    }

    [Theory]
    [InlineData("entity")]
    [InlineData("nonsense")]
    [InlineData("log", "--after", "-1")]
    [InlineData("engagements", "--limit", "0")]
    [InlineData("engagements", "--type", "meating")]
    [InlineData("engagements", "--timeout", "0")]
    public async Task Wrong_usage_is_told_with_where_to_read_on(params string[] args)
    {
        var run = await Tool.RunAsync(args);

        Assert.Equal((ExitCode.Usage, ""), (run.Code, run.Out));
        Assert.Contains("--help", run.Error);
    }
}
