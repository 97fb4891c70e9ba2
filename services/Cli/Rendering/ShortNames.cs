namespace Chancery.Cli.Rendering;

/// <summary>Names of files without the folders that all of them share.</summary>
internal static class ShortNames
{
    /// <returns>In the order of the paths: "a.txt" and "in/b.txt" of "/x/a.txt" and "/x/in/b.txt".</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> paths)
    {
        var folders = paths.Select(path => path.Split('/')[..^1]).ToList();
        var shared = folders.Count == 0 ? 0 : folders.Min(folder => folder.Zip(folders[0]).TakeWhile(pair => pair.First == pair.Second).Count());
        return [.. paths.Select(path => string.Join('/', path.Split('/')[shared..]))];
    }
}
