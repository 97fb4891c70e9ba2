using System.Globalization;
using System.Text;
using Chancery.Contracts.Entity.V1;
using CsCheck;
using Xunit;

namespace Chancery.Entities.Tests.Matching;

/// <summary>What holds of every two names.</summary>
public sealed class NameLawsTests
{
    private const double Rounding = 1e-5;
    private static readonly Gen<string> Word = Gen.OneOf(
        "Anna", "Zoé", "Håkon", "Nadim", "al-Rubai", "bin", "van", "Toktorov", "Toktorova", "Азамат", "سالم", "민수", "王", "K.", "Jr.", "II", "Abdul", "Rahman", "Park", "Ministry", "of", "GmbH",
        "Norway", "12", "Lindqvist", "D'Arc", "(ex)", "\"Zed\"", "Jean-Luc", ",", "&", "Saif", "al-Din", "Mohammed", "McTavish", "RubaiNadim", "\u0301", "-");

    private static readonly Gen<string> Name = Gen.OneOf(Word.Array[1, 6].Select(words => string.Join(' ', words)), Gen.String[0, 30]);
    private static readonly Gen<EntityKind> Kind = Gen.OneOf(EntityKind.Unspecified, EntityKind.Person, EntityKind.Organisation, EntityKind.Country);

    /// <summary>Names of two to four plain words: no particles, no titles.</summary>
    private static readonly Gen<string[]> Plain =
        Gen.OneOf("Anna", "Lindqvist", "Karimova", "Zoé", "Håkon", "Brandt", "Asante", "Núñez", "Toktorov", "Ferreira", "Okoro", "Holm").Array[2, 4].Where(words => words.Distinct().Count() == words.Length);

    [Fact]
    public void The_score_is_the_same_both_ways_between_0_and_1_and_the_sum_of_its_grounds() =>
        Gen.Select(Name, Name, Kind).Sample((a, b, kind) =>
        {
            var (one, other) = (NameComparer.Compare(a, b, kind), NameComparer.Compare(b, a, kind));
            Assert.Equal(one.Score, other.Score);
            Assert.InRange(one.Score, 0, 1);
            Assert.Equal(one.Score, one.Grounds.Sum(ground => ground.Contribution), Rounding);
            Assert.Equal(one.Grounds.Select(ground => (ground.A, ground.B)), other.Grounds.Select(ground => (ground.B, ground.A)));
        });

    [Fact]
    public void A_name_is_itself() =>
        Gen.Select(Name.Where(name => !string.IsNullOrWhiteSpace(name)), Kind).Sample((name, kind) => Assert.Equal(1, NameComparer.Compare(name, name, kind).Score));

    [Fact]
    public void Case_and_marks_do_not_count() => Gen.Select(Plain, Plain).Sample((a, b) =>
    {
        var score = Score(a, b);
        Assert.Equal(score, NameComparer.Compare(string.Join(' ', a).ToUpperInvariant(), string.Join(' ', b), EntityKind.Person).Score, Rounding);
        Assert.Equal(score, NameComparer.Compare(WithoutMarks(string.Join(' ', a)), string.Join(' ', b), EntityKind.Person).Score, Rounding);
    });

    [Fact]
    public void Honorifics_do_not_count() =>
        Gen.Select(Plain, Plain, Gen.OneOf("Dr.", "H.E. Mr.", "Professor", "Gen.", "Foreign Minister", "Sheikh", "Mme"))
            .Sample((a, b, honorific) => Assert.Equal(Score(a, b), NameComparer.Compare($"{honorific} {string.Join(' ', a)}", string.Join(' ', b), EntityKind.Person).Score, Rounding));

    [Fact]
    public void A_family_name_before_a_comma_is_as_good_as_behind() =>
        Plain.Sample(name => Assert.Equal(1, NameComparer.Compare($"{name[^1]}, {string.Join(' ', name[..^1])}", string.Join(' ', name), EntityKind.Person).Score, Rounding));

    [Fact]
    public void A_family_name_moved_to_the_front_is_a_match() => Plain.Sample(name =>
        Assert.Equal(NameVerdict.Match, NameComparer.Compare($"{name[^1]} {string.Join(' ', name[..^1])}", string.Join(' ', name), EntityKind.Person).Verdict));

    [Fact]
    public void Of_an_organisation_the_order_does_not_count() => Gen.Select(Plain, Gen.Int[0, 3]).Sample((name, turn) =>
    {
        var turned = name.Skip(turn % name.Length).Concat(name.Take(turn % name.Length));
        Assert.Equal(1, NameComparer.Compare(string.Join(' ', turned), string.Join(' ', name), EntityKind.Organisation).Score, Rounding);
    });

    [Fact]
    public void Names_of_ten_thousand_characters_are_compared_by_their_beginning()
    {
        foreach (var part in new[] { "a", "Anna ", "A.", "al-", "bin ", ",", "王", "\ud800", "ﷺ", "abd", "12 ", "(" })
        {
            var name = string.Concat(Enumerable.Repeat(part, 10_000))[..10_000];
            foreach (var kind in Enum.GetValues<EntityKind>())
                Assert.InRange(NameComparer.Compare(name, name + "x", kind).Score, 0, 1);
        }
    }

    private static double Score(string[] a, string[] b) => NameComparer.Compare(string.Join(' ', a), string.Join(' ', b), EntityKind.Person).Score;

    private static string WithoutMarks(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
