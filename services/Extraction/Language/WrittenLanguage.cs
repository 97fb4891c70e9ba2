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
        int english = 0, foreign = 0, letters = 0;
        var languages = new Dictionary<string, int>();
        foreach (var sample in LanguageSamples.Of(text))
        {
            var latin = SampleLanguage.Of(sample);
            letters += sample.Latin + sample.Other;
            foreign += sample.Other + (latin.Foreign is null ? 0 : sample.Latin);
            english += latin.IsEnglish ? sample.Latin : 0;
            if (english >= EnoughEnglish)
                return null;
            if ((sample.Other > sample.Latin ? NameOfOther(sample) : latin.Foreign) is { } name)
                languages[name] = languages.GetValueOrDefault(name) + sample.Latin + sample.Other;
        }
        var isForeign = foreign * 2 > letters && english < EnglishShare * (english + foreign);
        return isForeign ? languages.OrderByDescending(language => language.Value).FirstOrDefault().Key ?? Unrecognised : null;
    }

    private static string? NameOfOther(LanguageSample sample) =>
        LanguageMarks.Shared.ByLetters(sample.Text) ?? LanguageDetection.Of(sample.Text).Likeliest;
}
