namespace Chancery.Entities;

/// <summary>Letters that are a syllable each: Chinese characters and Hangul.</summary>
internal static class Ideograph
{
    public static bool Is(char letter) => letter is >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';
}
