namespace Chancery.Cli.Input;

/// <summary>Finds the documents that the paths of a command line name.</summary>
internal static class InputFiles
{
    /// <summary>What a folder is searched for.</summary>
    public static readonly IReadOnlyList<string> TextExtensions = [".txt", ".html", ".htm"];

    /// <param name="paths">Files, folders, "-" for the standard input.</param>
    /// <param name="recursive">Whether folders are searched with the folders in them.</param>
    /// <param name="alsoInFolders">Whether a folder's other file is a document too.</param>
    /// <returns>In the order of the paths; those of a folder in the order of their names. Each once.</returns>
    /// <exception cref="UsageException">A path does not exist, or there is no document at all.</exception>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths, bool recursive = true, Func<string, bool>? alsoInFolders = null)
    {
        var depth = recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        var files = paths
            .SelectMany(path => path == "-" ? [InputFile.StandardInput] : At(path, depth, alsoInFolders ?? (_ => false)))
            .Distinct().ToList();
        return files.Count > 0
            ? files
            : throw new UsageException(
                "There is no document in what was named.",
                $"Name a file, or a folder with {string.Join(", ", TextExtensions)} files.");
    }

    private static IEnumerable<InputFile> At(string path, SearchOption depth, Func<string, bool> also)
    {
        if (File.Exists(path))
            return [new InputFile(path, path)];
        if (!Directory.Exists(path))
            throw new UsageException($"There is no file or folder '{path}'.", "Check the path; '-' reads the standard input.");
        return Directory.EnumerateFiles(path, "*", depth)
            .Where(file => HasTextExtension(file) || also(file))
            .Order(StringComparer.Ordinal)
            .Select(file => new InputFile(file, file));
    }

    public static bool HasTextExtension(string file) =>
        TextExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
