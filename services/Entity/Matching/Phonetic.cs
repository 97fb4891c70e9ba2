namespace Chancery.Entities;

/// <summary>
/// One spelling for what transliterations write in several ways, nearer to the sound than <see cref="Spelling"/>: "Shchukin",
/// "Choukri". S is the sound of "sh", C of "ch"; doubled letters are one. For comparing only, never shown.
/// </summary>
internal static class Phonetic
{
    private static readonly (string From, string To)[] Rules =
    [
        ("zadeh", "zade"), ("zada", "zade"), ("zoda", "zade"),
        ("tsch", "C"), ("shch", "S"), ("tch", "C"), ("dzh", "j"), ("sch", "S"), ("sz", "S"), ("sh", "S"), ("kh", "h"),
        ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("zh", "j"), ("dj", "j"), ("ts", "z"), ("tz", "z"),
        ("qu", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("oe", "o"),
        ("iy", "i"), ("ij", "i"), ("yi", "i"), ("y", "i"),
    ];

    private static readonly (string From, string To)[][] ByFirst =
        [.. Enumerable.Range(0, 128).Select(letter => Rules.Where(rule => rule.From[0] == letter).ToArray())];

    public static string Of(string text, bool keepDoubled = false)
    {
        Span<char> spelling = stackalloc char[2 * text.Length];
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            var (step, sound) = At(text.AsSpan(i));
            i += step;
            foreach (var letter in sound.Length > 0 ? sound : text.AsSpan(i - step, 1))
            {
                if (keepDoubled || length == 0 || spelling[length - 1] != letter)
                    spelling[length++] = letter;
            }
        }
        return text.AsSpan().SequenceEqual(spelling[..length]) ? text : new string(spelling[..length]);
    }

    private static (int Step, string Sound) At(ReadOnlySpan<char> rest)
    {
        if (rest[0] == 'c')
        {
            return rest.Length == 1 ? (1, "k") : rest[1] switch
            {
                'h' or 'z' => (2, "C"),
                'k' => (2, "k"),
                'e' or 'i' or 'y' => (1, "s"),
                _ => (1, "k"),
            };
        }
        foreach (var (from, to) in ByFirst[rest[0]])
        {
            if (rest.StartsWith(from, StringComparison.Ordinal))
                return (from.Length, to);
        }
        return (1, "");
    }
}
