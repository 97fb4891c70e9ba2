namespace Chancery.Entities;

/// <summary>How names in Chinese characters are read in Japanese, and the foreign names that are written by sound.</summary>
internal static class Readings
{
    private static readonly ILookup<char, (string Characters, string Reading)> ByFirst = Lexicon.Lines("readings.txt")
        .Select(line => line.Split(' ')).OrderByDescending(parts => parts[0].Length).ToLookup(parts => parts[0][0], parts => (parts[0], parts[1]));

    /// <summary>The name with its readings, if every character of it is part of one; else the name as it is, which reads as Mandarin.</summary>
    public static string Apply(string name)
    {
        if (!name.Any(Ideograph.Is))
            return name;
        var read = new List<string>();
        for (var i = 0; i < name.Length;)
        {
            var at = i;
            if (!Ideograph.Is(name[i]))
            {
                i++;
                continue;
            }
            var (characters, reading) = ByFirst[name[i]].FirstOrDefault(entry => name.AsSpan(at).StartsWith(entry.Characters, StringComparison.Ordinal));
            if (characters is null)
                return name;
            read.Add(reading);
            i += characters.Length;
        }
        return string.Join(' ', read);
    }
}
