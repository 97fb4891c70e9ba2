using Spectre.Console;

namespace Chancery.Cli.Commands;

/// <summary>Is told how far long work has come.</summary>
internal interface IProgressDisplay
{
    /// <summary>One more is done, or several.</summary>
    void Advance(long by = 1);

    /// <summary>Something that whoever waits wants to know.</summary>
    void Say(string message);
}

/// <summary>Shows how far long work has come, on the error stream: a bar on a terminal, else a line now and then.</summary>
internal static class WorkProgress
{
    /// <param name="terminal">Where to.</param>
    /// <param name="total">How many there are to do; 0 when that is not known.</param>
    /// <param name="of">Of what: "documents".</param>
    /// <param name="work">The work.</param>
    public static Task<T> Show<T>(Terminal terminal, long total, string of, Func<IProgressDisplay, Task<T>> work) =>
        terminal.ErrorIsTerminal && total > 1
            ? new Progress(terminal.Error, terminal.Time)
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(context => work(new Bar(context.AddTask($"{total} {of}", maxValue: total))))
            : work(new Lines(terminal, total, of));

    private sealed class Bar(ProgressTask task) : IProgressDisplay
    {
        public void Advance(long by = 1) => task.Increment(by);

        public void Say(string message) => task.Description = Markup.Escape(message);
    }

    private sealed class Lines(Terminal terminal, long total, string of) : IProgressDisplay
    {
        private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
        private readonly Lock _gate = new();
        private long _last = terminal.Time.GetTimestamp();
        private long _done;

        public void Advance(long by = 1)
        {
            lock (_gate)
            {
                _done += by;
                if (_done == total || terminal.Time.GetElapsedTime(_last) < Pause)
                    return;
                _last = terminal.Time.GetTimestamp();
                terminal.ErrorWriter.WriteLine(total > 0 ? $"{_done} of {total} {of}" : $"{_done} {of}");
            }
        }

        public void Say(string message)
        {
            lock (_gate)
                terminal.ErrorWriter.WriteLine(message);
        }
    }
}
