using System.Collections.Frozen;

namespace Chancery.Entities;

/// <summary>What a word is among the common given names; 0 and empty where it is none.</summary>
/// <param name="Group">The line of given-names.txt that it is in.</param>
/// <param name="Called">The lines of nicknames.txt that it is in.</param>
internal readonly record struct GivenName(int Group, int[] Called)
{
    public bool SharesCallWith(GivenName other) => Called.Length > 0 && other.Called.Length > 0 && Called.AsSpan().ContainsAny(other.Called);
}

/// <summary>
/// Given names that many bear. By letters alone "Mahmoud" is a spelling of "Mohammed", and "Hassan" of "Hussein"; they are
/// names of different people.
/// </summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, int[]> Groups = Lexicon.Groups("given-names.txt");
    private static readonly FrozenDictionary<string, int[]> Calls = Lexicon.Groups("nicknames.txt");

    public static GivenName Of(string text) =>
        new(Groups.TryGetValue(text, out var groups) ? groups[0] : 0, Calls.TryGetValue(text, out var calls) ? calls : []);
}
