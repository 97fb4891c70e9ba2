namespace Chancery.Reading;

/// <summary>In which language the Latin letters of a sample are written.</summary>
/// <param name="IsEnglish">Surely English.</param>
/// <param name="Foreign">Surely another one: which. Null when it is English or may be.</param>
internal readonly record struct SampleLanguage(bool IsEnglish, string? Foreign)
{
    // So many of English's own words, and so large a share of all, are not quoted by chance.
    private const int EnglishWords = 3;
    private const double EnglishWordShare = 0.1;

    // Fewer words, or letters, than these may be of any language.
    private const int FewestWords = 4;
    private const int FewestLetters = 16;
    private const int SomeWords = 9;

    /// <summary>Whether English's own words tell it, which takes no statistics.</summary>
    public static bool IsPlainlyEnglish(LanguageSample sample) =>
        sample.Words.Count(LanguageMarks.Shared.IsEnglish) is var own && own >= EnglishWords && own >= EnglishWordShare * sample.Words.Count;

    public static SampleLanguage Of(LanguageSample sample)
    {
        if (IsPlainlyEnglish(sample))
            return new(true, null);

        var words = sample.Words;
        // English borrows words with their accents, whose letters would rule English out: plain words are looked at first.
        var plain = words.Where(word => word.All(char.IsAsciiLetter)).ToArray();
        if (IsEnough(plain) && Statistics(plain) is { IsEnglish: true } english)
            return english;
        return IsEnough(words) && (IsEnough(plain) || !words.Any(LanguageMarks.Shared.IsEnglish)) ? Statistics(words) : default;
    }

    private static bool IsEnough(IReadOnlyCollection<string> words) => words.Count >= FewestWords && words.Sum(word => word.Length) >= FewestLetters;

    private static SampleLanguage Statistics(IReadOnlyCollection<string> words)
    {
        var (likeliest, share, english) = LanguageDetection.Of(string.Join(' ', words));
        if (likeliest == LanguageDetection.English)
            return new(true, null);
        return new(false, english < 0.01 && (words.Count >= SomeWords || share > 0.9) ? likeliest : null);
    }
}
