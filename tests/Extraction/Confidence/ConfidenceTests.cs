using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Confidence;

/// <summary>The reader is as sure as the grounds allow.</summary>
public sealed class ConfidenceTests
{
    private const string Met = "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund in Stockholm on 3 April.";

    [Theory]
    [InlineData("Norwegian-Swedish consultations were held on 3 April in Stockholm.")]
    [InlineData("Foreign Minister Lena Okafor discussed trade with Swedish Foreign Minister Anna Lund.")]
    [InlineData("Lena Okafor had talks with Anna Lund of Sweden.")]
    public void An_encounter_told_with_less_is_less_sure(string text) =>
        Assert.True(Surest(text) < Surest(Met), $"{Surest(text)} is not less than {Surest(Met)}");

    [Fact]
    public void A_person_by_name_alone_is_less_sure_than_one_with_office_and_country()
    {
        var persons = Told.By("NO", Met + " Okoro Bello was present.").Persons.ToDictionary(person => person.Name, person => person.Confidence);

        Assert.True(!persons.TryGetValue("Okoro Bello", out var bare) || bare < persons["Anna Lund"]);
    }

    [Fact]
    public void A_weak_ground_never_makes_surer()
    {
        foreach (var kind in Enum.GetValues<Stated>())
        {
            foreach (var ground in Bases.Weak)
                Assert.True(Weights.Shared.Of(kind, [ground]) <= Weights.Shared.Of(kind, []), $"{kind}: {ground}");
        }
    }

    [Fact]
    public void Every_kind_has_weights() => Assert.Equal(Enum.GetValues<Stated>(), Weights.Shared.Known.Where(known => known.Ground == Weights.Always).Select(known => known.Kind).Order());

    [Fact]
    public void No_sum_of_grounds_leaves_the_range()
    {
        var all = Weights.Shared.Known.Select(known => known.Ground).ToList();

        Assert.All(Enum.GetValues<Stated>(), kind => Assert.InRange(Weights.Shared.Of(kind, Enumerable.Repeat(all, 50).SelectMany(grounds => grounds)), 0.0, 1.0));
    }

    [Fact]
    public void Whatever_is_stated_has_a_confidence()
    {
        var read = Told.By("NO", Met + " Ms. Okafor thanked Sweden for its support to Norway.", Told.On(2023, 4, 7));

        Assert.NotEmpty(read.Actions);
        Assert.All(read.Persons.Select(person => person.Confidence).Concat(read.Engagements.Select(engagement => engagement.Confidence)).Concat(read.Actions.Select(action => action.Confidence)), sure => Assert.InRange(sure, 0.02, 0.98));
    }

    [Fact]
    public void Each_stated_fact_tells_what_it_rests_on()
    {
        var explanation = new Extractor().Explain(new Source(Met, "NO"));

        Assert.Equal(explanation.Extraction.Persons.Count + explanation.Extraction.Engagements.Count + explanation.Extraction.Actions.Count, explanation.Bases.Count);
        Assert.Contains("voice Active", explanation.Bases.Single(basis => basis.Kind == Stated.Engagement).Grounds);
    }

    private static double Surest(string text) => Told.By("NO", text, Told.On(2023, 4, 7)).Engagements.Max(engagement => engagement.Confidence);
}
