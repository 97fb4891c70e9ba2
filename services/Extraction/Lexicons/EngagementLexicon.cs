using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>What a verb needs to tell an engagement by itself.</summary>
internal enum Need
{
    /// <summary>Two sides: others named, or several subjects.</summary>
    Both,

    /// <summary>The others are persons or offices.</summary>
    Person,

    /// <summary>A person, received at a place; elsewhere it is a word of courtesy.</summary>
    Guest,

    /// <summary>Someone is addressed: a person, a country, an organisation.</summary>
    Party,

    /// <summary>A destination.</summary>
    Place,

    /// <summary>"by phone", "over the telephone".</summary>
    Phone,

    /// <summary>A direct object of a class of words.</summary>
    Thing,

    /// <summary>In a headline, or of a country or ministry as such; elsewhere it is a remark.</summary>
    Headline,

    /// <summary>In the first sentences, of a body or officer, and nothing else that the document tells.</summary>
    Lead,

    /// <summary>Two sides, and nothing else that tells of their meeting.</summary>
    Weak,
}

/// <summary>A row of engagement-verbs.tsv.</summary>
internal sealed record VerbRow(EngagementType Type, ImmutableHashSet<string> Others, Need Need, ImmutableArray<string> Particles, string Class, string Rule);

/// <summary>A row of light-verbs.tsv.</summary>
/// <param name="Governor">The preposition that the noun stands under, wherever it is: "represented Norway at the forum".</param>
internal sealed record LightRow(ImmutableHashSet<string> Kinds, ImmutableHashSet<string> Others, ImmutableArray<string> Particles, string Governor, string Rule);

/// <summary>Verbs and nouns of engagements.</summary>
internal sealed class EngagementLexicon
{
    public EngagementLexicon(IReadOnlyDictionary<string, ImmutableHashSet<string>> classes)
    {
        Verbs = LexiconFile.Embedded("engagement-verbs.tsv", 4).ToLookup(row => Lemma(row, 3), Verb, StringComparer.Ordinal);
        Light = LexiconFile.Embedded("light-verbs.tsv", 3).ToLookup(row => Lemma(row, 2), Lighten, StringComparer.Ordinal);
        TellingVerbs = Verbs.Where(rows => rows.Any(row => row.Rule != "be" && row.Need != Need.Lead && (row.Class.Length == 0 || row.Need is Need.Thing or Need.Place) && !(row.Type == EngagementType.Statement && row.Others.Count > 0)))
            .Concat<IGrouping<string, object>>(Light.Where(rows => rows.Any(row => !row.Kinds.SetEquals(["sympathy"]))))
            .Select(rows => rows.Key).ToHashSet(StringComparer.Ordinal);
        Nouns = new(LexiconFile.Embedded("engagement-nouns.tsv", 4).SelectMany(row => Enumerable.Range(2, 2)
            .Where(column => row[column] != "-")
            .Select(column => (row.Pattern(column, classes), new NounRow(row.Value<EngagementType>(0), row[1], column == 3, row[2])))));
    }

    public ILookup<string, VerbRow> Verbs { get; }

    /// <summary>Verbs that tell of an encounter or act wherever they stand; "be", "express" and "invite" do so only with the right words.</summary>
    public IReadOnlySet<string> TellingVerbs { get; }

    public ILookup<string, LightRow> Light { get; }

    public PatternTable<NounRow> Nouns { get; }

    private static LightRow Lighten(LexiconRow row)
    {
        var particles = Particles(row[2]);
        return new LightRow(Words(row[0]), Words(row[1]), [.. particles.Where(word => word[0] != '~')], particles.FirstOrDefault(word => word[0] == '~')?[1..] ?? "", row[2]);
    }

    private static VerbRow Verb(LexiconRow row)
    {
        var particles = Particles(row[3]);
        var named = particles.FirstOrDefault(word => word[0] == '<')?.Trim('<', '>') ?? "";
        return new VerbRow(row.Value<EngagementType>(0), Words(row[1]), row.Value<Need>(2), [.. particles.Where(word => word[0] != '<')], named, row[3]);
    }

    private static string Lemma(LexiconRow row, int column)
    {
        var lemma = Folding.Fold(row[column].Split(' ')[0].Replace('_', '-'));
        return Reading.VerbLexicon.Shared.Of(lemma) is not null ? lemma : throw row.Bad($"'{lemma}' is no verb of verbs.tsv");
    }

    private static ImmutableHashSet<string> Words(string cell) => cell == "-" ? [] : [.. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<string> Particles(string cell) => [.. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
}
