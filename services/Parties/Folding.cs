using System.Text;
using AnyAscii;

namespace Chancery.Parties;

/// <summary>The key under which spellings of a name are the same.</summary>
public static class Folding
{
    /// <summary>
    /// Normalises (NFKC), writes in ASCII, drops apostrophes and dots, turns "&amp;" into "and", every other mark and run of
    /// space into one space, and lower-cases: "Côte d’Ivoire" gives "cote divoire", "Guinea-Bissau" "guinea bissau", "U.S." "us".
    /// Folding a folded name changes nothing; a name without letters or digits gives "".
    /// </summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var ascii = System.Text.Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormKC).Transliterate();
        var folded = new StringBuilder(ascii.Length);
        var gap = false;
        foreach (var letter in ascii.Replace("&", " and ", StringComparison.Ordinal))
        {
            if (letter is '\'' or '`' or '.')
                continue;
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                gap = true;
                continue;
            }

            if (gap && folded.Length > 0)
                folded.Append(' ');
            gap = false;
            folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    /// <summary>
    /// Whether a spelling is an acronym, written in capitals only ("US", "U.S.", "M23"). Folded, many are words ("us", "who",
    /// "is"), so a reader must take them for names only where the text has them in capitals too.
    /// </summary>
    public static bool IsInCapitals(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        return spelling.Any(char.IsUpper) && !spelling.Any(char.IsLower);
    }
}
