namespace Chancery.Cli;

/// <summary>What the tool's exit code means; told by its help.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A service, or the tool itself, refused something: a document, an id, a filter.</summary>
    public const int Refused = 1;

    /// <summary>The command line cannot be run as it is.</summary>
    public const int Usage = 2;

    /// <summary>A service does not answer, or cannot do its work now.</summary>
    public const int Unreachable = 3;

    /// <summary>Ctrl-C, as shells have it.</summary>
    public const int Interrupted = 130;

    public const string Explained = "0 all went well; 1 something was refused; 2 wrong usage; 3 a service is unreachable";
}
