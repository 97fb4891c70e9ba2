using Spectre.Console;

namespace Chancery.Cli.Commands;

/// <summary>Is told how far a submission has come.</summary>
internal interface IProgressDisplay
{
    /// <summary>One more document is done.</summary>
    void Advance();

    /// <summary>Something that whoever waits wants to know.</summary>
    void Say(string message);
}

/// <summary>Shows how far a submission has come, on the error stream: a bar on a terminal, else a line now and then.</summary>
internal static class SubmissionProgress
{
    public static Task<T> Show<T>(Terminal terminal, int total, Func<IProgressDisplay, Task<T>> work) =>
        terminal.ErrorIsTerminal && total > 1
            ? new Progress(terminal.Error, terminal.Time)
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(context => work(new Bar(context.AddTask($"{total} documents", maxValue: total))))
            : work(new Lines(terminal, total));

    private sealed class Bar(ProgressTask task) : IProgressDisplay
    {
        public void Advance() => task.Increment(1);

        public void Say(string message) => task.Description = Markup.Escape(message);
    }

    private sealed class Lines(Terminal terminal, int total) : IProgressDisplay
    {
        private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
        private readonly Lock _gate = new();
        private long _last = terminal.Time.GetTimestamp();
        private int _done;

        public void Advance()
        {
            lock (_gate)
            {
                _done++;
                if (_done == total || terminal.Time.GetElapsedTime(_last) < Pause)
                    return;
                _last = terminal.Time.GetTimestamp();
                terminal.ErrorWriter.WriteLine($"{_done} of {total} documents");
            }
        }

        public void Say(string message)
        {
            lock (_gate)
                terminal.ErrorWriter.WriteLine(message);
        }
    }
}
