namespace Chancery.Cli;

/// <summary>The command line can be parsed but not run: a path that does not exist, options that exclude each other.</summary>
internal sealed class UsageException(string message, string remedy) : Exception(message)
{
    public string Remedy { get; } = remedy;
}
