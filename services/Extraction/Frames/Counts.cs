using System.Globalization;

namespace Chancery.Reading;

/// <summary>How many countries are said to have been present.</summary>
internal static class Counts
{
    private const int Most = 300;

    /// <summary>"54 countries", "delegations from 54 states"; 0 when not said.</summary>
    public static int Delegations(Passage passage, Vocabulary vocabulary, Sentence sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Number && vocabulary.Is("counted", passage.Key(i + 1) is "member" or "participating" ? passage.Key(i + 2) : passage.Key(i + 1))
                && int.TryParse(passage.Key(i), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= Most)
                return count;
        }
        return 0;
    }
}
