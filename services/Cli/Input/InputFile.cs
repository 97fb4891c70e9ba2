namespace Chancery.Cli.Input;

/// <summary>One document to be read from a file, or from the standard input.</summary>
/// <param name="Name">As people know it: its path as given or found, "-" for the standard input.</param>
/// <param name="Path">Absent for the standard input.</param>
internal sealed record InputFile(string Name, string? Path)
{
    public static InputFile StandardInput { get; } = new("-", null);

    /// <summary>The name without folder and extension.</summary>
    public string Stem => Path is null ? Name : System.IO.Path.GetFileNameWithoutExtension(Path);
}
