using System.Security.Cryptography;
using System.Text;
using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>What two names share that differ in case, accents, script or punctuation only. Names sort by it.</summary>
public static class NameKey
{
    private const string Article = "the ";

    /// <summary>An index entry has at most 2,700 bytes. No name is as long, but a hostile one can be made to fold to more.</summary>
    private const int MaxLength = 1_000;

    public static string Of(string name)
    {
        var folded = Folding.Fold(name);
        return folded.Length <= MaxLength ? folded : $"{folded[..MaxLength]} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)))}";
    }

    /// <summary>The keys that a country or organisation of this name may go by: "The Gambia", "Gambia".</summary>
    public static IReadOnlyList<string> OfParty(string name) => Of(name) switch
    {
        "" => [],
        var key when key.StartsWith(Article, StringComparison.Ordinal) && key.Length > Article.Length => [key[Article.Length..], key],
        var key => [key, Article + key],
    };
}
