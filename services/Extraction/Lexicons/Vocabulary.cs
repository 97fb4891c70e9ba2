using System.Collections.Immutable;
using System.Globalization;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

internal enum Voice
{
    /// <summary>Subject before, those met after: "received X".</summary>
    Active,

    /// <summary>The one received before, the receiver after "by": "was received by X".</summary>
    Passive,

    /// <summary>A noun that names the encounter: "talks between X and Y", "the visit of X to Y".</summary>
    Noun,

    /// <summary>"With X, the Minister discussed …": the companion stands first.</summary>
    With,

    /// <summary>Told by a headline alone: "Minister mourns victims"; in a body the same words are a remark.</summary>
    Headline,
}

internal sealed record OfficeHead(OfficeKind Kind, bool IsPlural);

/// <summary>All that the reader knows of the language of releases, from the lexicons. Immutable.</summary>
internal sealed class Vocabulary
{
    private readonly ImmutableDictionary<string, ImmutableHashSet<string>> words = WordSet.ByKind("words.tsv");
    private readonly ImmutableHashSet<string> givenNames = [.. WordSet.ByKind("given-names.tsv").Values.SelectMany(names => names)];

    public Vocabulary()
    {
        Offices = Table("offices.tsv", 3, 0, row => row.Value<OfficeKind>(1), [(2, true)]);
        Engagements = new EngagementLexicon(words);
        Actions = new(LexiconFile.Embedded("action-frames.tsv", 3).Select(row => (row.Pattern(2, words), new ActionFrame(row.Value<ActionType>(0), row.Value<ActionPart>(1)))));
        Topics = new(LexiconFile.Embedded("topics.tsv", 2).Select(row => (row.Pattern(1, words), TopicWord.Of(row))));
        Boilerplate = new(LexiconFile.Embedded("boilerplate.tsv", 1).Select(row => (row.Pattern(0, words), true)));
        MentionOnly = new(LexiconFile.Embedded("mention-only.tsv", 1).Select(row => (row.Pattern(0, words), true)));
        HomeWords = new(LexiconFile.Embedded("home-words.tsv", 1).Select(row => (row.Pattern(0, words), true)));
        Parents = LexiconFile.Embedded("parent-bodies.tsv", 2).ToImmutableDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        StandIns = [.. LexiconFile.Embedded("stand-ins.tsv", 3).Select(row => (row[0], row[1] == "-" ? "" : row[1], row[2].Split("; ").ToImmutableArray()))];
        Agencies = LexiconFile.Embedded("agencies.tsv", 2).SelectMany(row => row[1].Split("; ").Select(name => (Name: name, Code: row[0]))).GroupBy(row => row.Name, StringComparer.Ordinal)
            .ToImmutableDictionary(row => row.Key, row => row.Select(agency => agency.Code).ToImmutableArray(), StringComparer.Ordinal);
        Groups = new(LexiconFile.Embedded("groups.tsv", 1).Select(row => (row.Pattern(0, words), true)));
        Honorifics = new(LexiconFile.Embedded("honorifics.tsv", 1).Select(row => (row.Pattern(0, words), true)));
        RelativeDates = new(LexiconFile.Embedded("relative-dates.tsv", 4).Select(row => (row.Pattern(3, words), new RelativeDate(row.Value<DateOrigin>(0), row.Value<DateUnit>(1), int.Parse(row[2], CultureInfo.InvariantCulture)))));
        Seats = new(LexiconFile.Embedded("seats.tsv", 2).Select(row => (row.Pattern(0, words), row[1])));
        Numbers = LexiconFile.Embedded("numbers.tsv", 2).ToImmutableDictionary(row => row[1], row => int.Parse(row[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Ordinals = LexiconFile.Embedded("ordinals.tsv", 2).ToImmutableDictionary(row => row[1].Replace('-', ' '), row => int.Parse(row[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Months = LexiconFile.Embedded("months.tsv", 2).SelectMany(row => row[1].Split(' ').Select(name => (name, int.Parse(row[0])))).ToImmutableDictionary(row => row.name, row => row.Item2);
    }

    public static Vocabulary Shared { get; } = new();

    /// <summary>Words that keep their full stop.</summary>
    public static ImmutableHashSet<string> Abbreviations { get; } = [.. LexiconFile.Embedded("abbreviations.tsv", 1).Select(row => row[0])];

    public PatternTable<OfficeHead> Offices { get; }

    /// <summary>Verbs and nouns that tell engagements.</summary>
    public EngagementLexicon Engagements { get; }

    public PatternTable<NounRow> EngagementNouns => Engagements.Nouns;

    public VerbLexicon Verbs { get; } = VerbLexicon.Shared;

    /// <summary>Whether a verb tells an engagement, by itself or with a noun.</summary>
    public bool TellsEngagement(string lemma) => Engagements.Verbs.Contains(lemma) || Engagements.Light.Contains(lemma);

    public PatternTable<ActionFrame> Actions { get; }

    public PatternTable<TopicWord> Topics { get; }

    /// <summary>Beginnings of lines after which nothing more is told of the event.</summary>
    public PatternTable<bool> Boilerplate { get; }

    public PatternTable<bool> MentionOnly { get; }

    public PatternTable<bool> Groups { get; }

    /// <summary>Words that mean the publisher's own side: "our country".</summary>
    public PatternTable<bool> HomeWords { get; }

    /// <summary>Code of a body to that of the organisation that it is a part of.</summary>
    public ImmutableDictionary<string, string> Parents { get; }

    /// <summary>News agencies as they write themselves, with the codes of their countries.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Agencies { get; }

    /// <summary>Palaces, parliaments and agencies that stand for a state: its code, the city where it is, their names.</summary>
    public ImmutableArray<(string Code, string City, ImmutableArray<string> Names)> StandIns { get; }

    public PatternTable<bool> Honorifics { get; }

    public ImmutableDictionary<string, int> Months { get; }

    /// <summary>Numbers in words.</summary>
    public ImmutableDictionary<string, int> Numbers { get; }

    /// <summary>"fifth" as the day of a month.</summary>
    public ImmutableDictionary<string, int> Ordinals { get; }

    /// <summary>Bodies that always sit in one city, and that city's name.</summary>
    public PatternTable<string> Seats { get; }

    /// <summary>"today", "the following day", "last month".</summary>
    public PatternTable<RelativeDate> RelativeDates { get; }

    /// <summary>Whether a word is of a kind of words.tsv.</summary>
    public bool Is(string kind, string key) => words.TryGetValue(kind, out var set) && set.Contains(key);

    /// <summary>Whether a word is a given name somewhere; of joined ones ("Karl-Heinz") the first counts.</summary>
    public bool IsGivenName(string key) =>
        givenNames.Contains(key) || (key.IndexOf(' ', StringComparison.Ordinal) is > 2 and var joint && givenNames.Contains(key[..joint]));

    /// <summary>A listed adverb, or any word in -ly that is not listed as another: "warmly".</summary>
    public bool IsAdverb(string key) => Is("adverb", key) || (key.Length > 4 && key.EndsWith("ly", StringComparison.Ordinal) && !Is("no-adverb", key));

    public ImmutableHashSet<string> Words(string kind) => words.GetValueOrDefault(kind, []);

    private PatternTable<OfficeHead> Table(string file, int columns, int singular, Func<LexiconRow, OfficeKind> kind, (int Column, bool Plural)[] plurals) =>
        new(LexiconFile.Embedded(file, columns).SelectMany(row => plurals
            .Where(form => row[form.Column] != "-")
            .Select(form => (row.Pattern(form.Column, words), new OfficeHead(kind(row), form.Plural)))
            .Prepend((row.Pattern(singular, words), new OfficeHead(kind(row), false)))));
}
