namespace Chancery.ServiceDefaults;

/// <summary>Text that survives being stored as UTF-8, and bears no marks of a wrong decoding.</summary>
public static class WellFormedText
{
    private const char Replacement = '\uFFFD';

    public static bool Holds(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\0' or Replacement)
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }
        return true;
    }
}
