using System.Collections.Frozen;
using System.Reflection;

namespace Chancery.Entities;

/// <summary>The word lists of folder Lexicons, embedded. A line that starts with "#" is a comment.</summary>
internal static class Lexicon
{
    /// <summary>The lines of a list, without comments.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }

    /// <summary>A list of one group a line: each word with the numbers, from 1, of the lines that have it.</summary>
    public static FrozenDictionary<string, int[]> Groups(string file) => Lines(file)
        .SelectMany((line, index) => Words(line).Select(word => (word, Group: index + 1)))
        .GroupBy(entry => entry.word).ToFrozenDictionary(entries => entries.Key, entries => entries.Select(entry => entry.Group).Distinct().ToArray());

    /// <summary>A list of lines "kind: word word".</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Kinds(string file) => Lines(file)
        .Select(line => line.Split(':', 2)).GroupBy(parts => parts[0], parts => Words(parts[1]))
        .ToFrozenDictionary(kind => kind.Key, kind => kind.SelectMany(words => words).ToFrozenSet());

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
