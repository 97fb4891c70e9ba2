using System.Collections.Frozen;
using System.Reflection;
using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>
/// Given names that many bear, each line of given-names.txt one name in its spellings. By letters alone "Mahmoud" is a
/// spelling of "Mohammed", and "Hassan" of "Hussein"; they are names of different people.
/// </summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, int> Groups = Read();

    public static int? GroupOf(NameToken token) => Groups.TryGetValue(token.Text, out var group) ? group : null;

    private static FrozenDictionary<string, int> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("given-names.txt")
            ?? throw new InvalidOperationException("given-names.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany((line, group) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => (Name: Folding.Fold(name), group)))
            .ToFrozenDictionary(entry => entry.Name, entry => entry.group);
    }
}
