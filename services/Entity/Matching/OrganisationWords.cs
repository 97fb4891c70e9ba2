using System.Collections.Frozen;
using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>The words and phrases of organisation-words.txt, legal-forms.txt and numbers.txt, and the countries of Parties.</summary>
internal static class OrganisationWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = Lexicon.Kinds("organisation-words.txt");

    public static FrozenSet<string> Stops { get; } = Kinds["stop"];

    public static FrozenSet<string> Generic { get; } = Kinds["generic"];

    /// <summary>The first word of its group, for each word that has others beside it.</summary>
    public static FrozenDictionary<string, string> Same { get; } = Lexicon.Lines("organisation-words.txt")
        .Where(line => line.StartsWith("same:", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..])
        .SelectMany(words => words.Select(word => (word, First: words[0]))).DistinctBy(entry => entry.word)
        .ToFrozenDictionary(entry => entry.word, entry => entry.First);

    /// <summary>The kind of each legal form, by its words.</summary>
    public static PhraseBook Legal { get; } = new(Lexicon.Lines("legal-forms.txt").Select(line => line.Split(':', 2))
        .SelectMany(parts => parts[1].Split(',', StringSplitOptions.TrimEntries).Select(form => (form, parts[0]))));

    /// <summary>The code of each country, by its names and the adjectives for it.</summary>
    public static PhraseBook Places { get; } = new(
        KnownParties.Countries
        .SelectMany(country => country.Names.Concat(country.Demonyms).Where(name => !Folding.IsInCapitals(name)).Select(name => (Folding.Fold(name), country.Code)))
        .Concat(KnownParties.Cities.SelectMany(city => city.Names.Select(name => (Folding.Fold(name), Folding.Fold(city.Names[0]))))));

    /// <summary>The code of each country, by its names in capitals: words where they are not.</summary>
    public static PhraseBook PlacesInCapitals { get; } = new(
        KnownParties.Countries.SelectMany(country => country.Names.Where(Folding.IsInCapitals).Select(name => (Folding.Fold(name), country.Code))));

    /// <summary>What number a word is; null for none.</summary>
    public static FrozenDictionary<string, int> Numbers { get; } = Lexicon.Lines("numbers.txt").Select(line => line.Split(' '))
        .SelectMany(parts => parts[1..].Select(word => (word, Value: int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(entry => entry.word, entry => entry.Value);
}
