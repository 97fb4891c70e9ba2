namespace Chancery.Reading;

/// <summary>Whether a text is written in English, which is what the reader reads. Pure and thread-safe; the time is bounded.</summary>
public static class WrittenLanguage
{
    /// <summary>What is told of a text in a language that has no name here.</summary>
    public const string Unrecognised = "a language that is not recognised";

    // An English part of this many letters is worth reading, whatever stands beside it; in a short text this share of it is.
    private const int EnoughEnglish = 300;
    private const double EnglishShare = 0.2;

    /// <summary>
    /// The English name of the language ("French") of a text that is wholly of another one, or <see cref="Unrecognised"/>. Null when the text is
    /// English, has an English part that is worth reading, or is too short to tell.
    /// </summary>
    public static string? OtherThanEnglish(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var samples = LanguageSamples.Of(text).ToArray();
        return IsPlainlyEnglish(samples) ? null : OtherThanEnglish(samples);
    }

    // Most documents are, and need no statistics.
    private static bool IsPlainlyEnglish(LanguageSample[] samples) =>
        IsWorthReading(samples.Where(SampleLanguage.IsPlainlyEnglish).Sum(sample => sample.Latin), samples.Sum(sample => sample.Latin + sample.Other));

    private static string? OtherThanEnglish(LanguageSample[] samples)
    {
        int english = 0, foreign = 0;
        var languages = new Dictionary<string, int>();
        foreach (var sample in samples)
        {
            var latin = SampleLanguage.Of(sample);
            foreign += sample.Other + (latin.Foreign is null ? 0 : sample.Latin);
            english += latin.IsEnglish ? sample.Latin : 0;
            if ((sample.Other > sample.Latin ? NameOfOther(sample) : latin.Foreign) is { } name)
                languages[name] = languages.GetValueOrDefault(name) + sample.Latin + sample.Other;
        }
        var isForeign = foreign * 2 > samples.Sum(sample => sample.Latin + sample.Other) && !IsWorthReading(english, english + foreign);
        return isForeign ? languages.OrderByDescending(language => language.Value).FirstOrDefault().Key ?? Unrecognised : null;
    }

    private static bool IsWorthReading(int english, int all) => english >= EnoughEnglish || (english > 0 && english >= EnglishShare * all);

    private static string? NameOfOther(LanguageSample sample) =>
        LanguageMarks.Shared.ByLetters(sample.Text) ?? LanguageDetection.Of(sample.Text).Likeliest;
}
