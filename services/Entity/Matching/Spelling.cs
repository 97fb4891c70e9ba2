using System.Text;

namespace Chancery.Entities;

/// <summary>
/// One spelling for what transliterations and typists write in several ways: "Mukhiddinov" and "Muhiddinov" are both "muhidinov".
/// Made of a folded name; for comparing only, never shown.
/// </summary>
public static class Spelling
{
    // Longest first; each is applied to the result of those before it.
    private static readonly (string From, string To)[] Rules =
    [
        ("tch", "c"), ("dzh", "j"), ("sch", "s"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("zh", "j"), ("dj", "j"),
        ("ch", "c"), ("sh", "s"), ("ts", "s"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("y", "i"),
    ];

    public static string Of(string folded)
    {
        var spelling = new StringBuilder(folded);
        foreach (var (from, to) in Rules)
            spelling.Replace(from, to);
        var last = 0;
        for (var i = 1; i < spelling.Length; i++)
        {
            if (spelling[i] != spelling[last] || spelling[i] == ' ')
                spelling[++last] = spelling[i];
        }
        spelling.Length = Math.Min(spelling.Length, last + 1);
        return spelling.ToString();
    }
}
