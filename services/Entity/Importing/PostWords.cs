using System.Text.RegularExpressions;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>Tells the words of an office from those for the way in which it is held. Pure.</summary>
internal static partial class PostWords
{
    /// <returns>The office without such words, and what they say; as it is when nothing else would be left.</returns>
    public static (string Post, TenureCapacity Capacity) Of(string post)
    {
        var spaced = string.Join(' ', post.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Without(Acting(), TenureCapacity.Acting) ?? Without(Designate(), TenureCapacity.Designate) ?? (spaced, TenureCapacity.Unspecified);

        (string, TenureCapacity)? Without(Regex words, TenureCapacity capacity)
        {
            var office = Spaces().Replace(words.Replace(spaced, " "), " ").Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',', '-');
            return office != spaced && NameKey.Of(office).Length > 0 ? (office, capacity) : null;
        }
    }

    /// <summary>What a record's own words for it say.</summary>
    public static TenureCapacity CapacityOf(string words) =>
        Acting().IsMatch(words) ? TenureCapacity.Acting : Designate().IsMatch(words) ? TenureCapacity.Designate : TenureCapacity.Unspecified;

    // "Charge d'affaires ad interim" is an office; "Minister of Trade and Interim Affairs" too.
    [GeneratedRegex("""["“(\[]\s*(acting|ad interim|interim)\s*["”)\]]|^(acting|interim)\s|,?\s(acting)$|^(acting|interim)$""", RegexOptions.IgnoreCase)]
    private static partial Regex Acting();

    [GeneratedRegex("""["“(\[]\s*(designate|nominee|elect)\s*["”)\]]|[\s-](designate|elect)\b|^(designate|nominee|elect)$""", RegexOptions.IgnoreCase)]
    private static partial Regex Designate();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
