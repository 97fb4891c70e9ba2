using System.Globalization;

namespace Chancery.Reading;

/// <summary>How many countries are said to have been present.</summary>
internal static class Counts
{
    private const int Most = 300;
    private const int Near = 14;

    /// <summary>"delegations from 54 states", "attended by representatives of more than thirty countries"; 0 when not said.</summary>
    public static int Delegations(Passage passage, Vocabulary vocabulary, Sentence sentence)
    {
        var around = new Surroundings(passage, vocabulary);
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (Number(passage, vocabulary, i) is not (> 1 and <= Most and var count))
                continue;
            var counted = vocabulary.Is("counted-as", passage.Key(i + 1)) ? i + 2 : i + 1;
            if (counted < sentence.End && vocabulary.Is("counted", passage.Key(counted)) && (passage.Key(counted) == "delegations" || around.Has("attendance", Math.Max(sentence.First, i - Near), Math.Min(sentence.End, counted + Near))))
                return count;
        }
        return 0;
    }

    private static int Number(Passage passage, Vocabulary vocabulary, int at) =>
        passage.Tokens[at].Kind == TokenKind.Number && int.TryParse(passage.Key(at), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : vocabulary.Numbers.GetValueOrDefault(passage.Key(at));
}
