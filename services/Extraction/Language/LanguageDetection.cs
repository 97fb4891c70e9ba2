using Lingua;

namespace Chancery.Reading;

/// <summary>
/// Which language words are of, by Lingua's statistics of up to three letters. They are read from beside the program when first needed, for the
/// script that is asked of: half a second, 45 MB for Latin.
/// </summary>
internal static class LanguageDetection
{
    public const string English = nameof(Language.English);

    private static readonly Lazy<LanguageDetector> Detector = new(() => LanguageDetectorBuilder.FromAllSpokenLanguages().WithLowAccuracyMode().Build());

    /// <summary>The English name of the likeliest language, with its share and English's of all likelihood; null where nothing can be told.</summary>
    public static (string? Likeliest, double Share, double English) Of(string words)
    {
        var likelihoods = Detector.Value.ComputeLanguageConfidenceValues(words);
        var likeliest = likelihoods.FirstOrDefault();
        return likeliest.Value == 0
            ? (null, 0, 0)
            : (NameOf(likeliest.Key), likeliest.Value, likelihoods.TryGetValue(Language.English, out var english) ? english : 0);
    }

    private static string NameOf(Language language) => language is Language.Bokmal or Language.Nynorsk ? "Norwegian" : language.ToString();
}
