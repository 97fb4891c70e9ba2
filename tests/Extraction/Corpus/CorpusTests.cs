using System.Globalization;
using Chancery.Annotations;
using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Corpus;

/// <summary>
/// Releases of our own writing with what a careful person reads in them. floors.tsv has how well each was read when it was written
/// last (F1 over all facts): no change may read one of them worse unnoticed.
/// </summary>
public sealed class CorpusTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    private static readonly Dictionary<string, AnnotatedDocument> Documents = AnnotatedDocument.In(Folder).ToDictionary(document => document.Id);

    private static readonly Dictionary<string, double> Floors = File.ReadLines(Path.Combine(Folder, "floors.tsv"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .ToDictionary(columns => columns[0], columns => double.Parse(columns[1], CultureInfo.InvariantCulture));

    private readonly Extractor extractor = new();

    public static TheoryData<string> Ids => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_document_is_read_no_worse_than_it_was(string id)
    {
        var document = Documents[id];

        var judgement = Judgement.Of(document, extractor.Read(document.Source));

        // Floors are written with two decimals.
        Assert.True(judgement.Total.F1 >= Floors[id] - 0.005,
            $"{id} was read with {Floors[id]:0.00}, and now with {judgement.Total.F1:0.00}:\n{string.Join('\n', judgement.Faults)}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whatever_is_stated_quotes_the_text_where_it_stands(string id)
    {
        var document = Documents[id];
        var text = document.Text.EnumerateRunes().ToArray();

        var reading = extractor.Read(document.Source);

        var evidence = reading.Persons.SelectMany(person => person.Evidence)
            .Concat(reading.Engagements.SelectMany(engagement => engagement.Accounts).SelectMany(account => account.Evidence))
            .Concat(reading.Actions.Concat(reading.Engagements.SelectMany(engagement => engagement.Actions)).Select(action => action.Evidence))
            .ToList();
        Assert.All(evidence, words => Assert.Equal(words.Quote, string.Concat(text[words.Start..words.End])));
        Assert.All(reading.Persons, person => Assert.NotEmpty(person.Evidence));
        Assert.All(reading.Engagements, engagement => Assert.NotEmpty(Assert.Single(engagement.Accounts).Evidence));
    }

    [Fact]
    public void Every_document_has_its_floor() => Assert.Equal(Documents.Keys.Order(), Floors.Keys.Order());

    [Fact]
    public void The_corpus_tells_of_every_type_of_engagement() =>
        Assert.Equal(
            Enum.GetNames<Contracts.Engagement.V1.EngagementType>().Where(name => name != "Unspecified").Select(name => name.ToUpperInvariant()).Order(),
            Documents.Values.SelectMany(document => document.Engagements).Select(engagement => engagement.Type).Distinct().Order());
}
