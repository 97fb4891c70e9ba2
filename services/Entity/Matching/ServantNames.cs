namespace Chancery.Entities;

/// <summary>
/// Names of the form "servant of X" as one word with one beginning: "Abdul Rahman", "Abdurrahman", "Abd al-Rahman" and
/// "Abderrahmane" are all "abdulrahman…".
/// </summary>
internal static class ServantNames
{
    private const int ShortestRest = 3;

    public static string Join(string rest) => "abdul" + rest;

    /// <summary>The X of a name written in one word; null for any other name.</summary>
    public static string? Split(string text)
    {
        if (!text.StartsWith("abd", StringComparison.Ordinal) || text.Length < 4)
            return null;
        var rest = text.AsSpan(3);
        if (rest[0] is 'a' or 'e' or 'i' or 'o' or 'u')
            rest = rest[1..];
        // The article, or the consonant that it takes on.
        if (rest.Length > 1 && (rest[0] == 'l' || rest[0] == rest[1] || rest.StartsWith("sh")))
            rest = rest is ['s', 'h', 's', 'h', ..] ? rest[2..] : rest[0] == 's' && rest[1] == 'h' ? rest : rest[1..];
        return rest.Length >= ShortestRest ? rest.ToString() : null;
    }
}
