using System.Text;

namespace Chancery.Entities;

/// <summary>The consonants of a word, those alike taken for one: what a name keeps through most transliterations.</summary>
internal static class Skeleton
{
    public static string Of(string text)
    {
        var spelling = Spelling.Of(text);
        var skeleton = new StringBuilder(spelling.Length);
        foreach (var letter in spelling)
        {
            if (Sound(letter) is { } sound && (skeleton.Length == 0 || skeleton[^1] != sound))
                skeleton.Append(sound);
        }
        return skeleton.Length == 0 ? spelling : skeleton.ToString();
    }

    private static char? Sound(char letter) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'h' => null,
        'g' or 'q' => 'k',
        'z' or 'c' or 'j' => 's',
        'v' or 'f' or 'p' => 'b',
        'd' => 't',
        _ => letter,
    };
}
