namespace Chancery.Extraction.Tests.Hostile;

/// <summary>What can happen to a text on its way: cut, doubled, shuffled, spliced, stripped, in capitals.</summary>
internal static class Mutations
{
    private const string Odd = ",.;:()\"'’-–/\n\r\t\u0000\u00a0\u200b\u202e\u2028\ud83c\udfdb\ud800\udc00&<>%0129AaZ";

    /// <summary>A text after a few mutations, the same for the same seed.</summary>
    public static string Of(string text, IReadOnlyList<string> others, int seed)
    {
        // Not for secrets: the same seed must give the same text.
        var random = new Random(seed);
        for (var count = 1 + (seed % 4); count > 0 && text.Length > 1; count--)
            text = Once(text, others[random.Next(others.Count)], random);
        return text;
    }

    private static string Once(string text, string other, Random random)
    {
        var (at, to) = Cut(text.Length, random);
        switch (random.Next(12))
        {
            case 0:
                return text[..at];
            case 1:
                return text[at..];
            case 2:
                return text + text;
            case 3:
                return text[..to] + text[at..];
            case 4:
                return text[..at] + other[Math.Min(at, other.Length)..];
            case 5:
                return text.ToUpperInvariant();
            case 6:
                return text.ToLowerInvariant();
            case 7:
                return text.Replace(" ", "", StringComparison.Ordinal);
            case 8:
                return text.Replace('\n', ' ');
            case 9:
                var words = text.Split(' ');
                random.Shuffle(words);
                return string.Join(' ', words);
            case 10:
                var sentences = text.Split(". ");
                random.Shuffle(sentences);
                return string.Join(". ", sentences);
            default:
                var letters = text.ToCharArray();
                for (var i = 0; i < 1 + (letters.Length / 40); i++)
                    letters[random.Next(letters.Length)] = Odd[random.Next(Odd.Length)];
                return new string(letters);
        }
    }

    private static (int From, int To) Cut(int length, Random random)
    {
        var (a, b) = (random.Next(length), random.Next(length));
        return (Math.Min(a, b), Math.Max(a, b));
    }
}
