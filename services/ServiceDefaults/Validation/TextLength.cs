namespace Chancery.ServiceDefaults;

public static class TextLength
{
    /// <summary>Characters as a caller in any language counts them: Unicode code points.</summary>
    public static int Of(string text)
    {
        var pairs = 0;
        foreach (var c in text)
            if (char.IsLowSurrogate(c))
                pairs++;
        return text.Length - pairs;
    }
}
