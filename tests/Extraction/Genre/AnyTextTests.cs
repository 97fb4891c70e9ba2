using CsCheck;
using Xunit;

namespace Chancery.Extraction.Tests.Genre;

/// <summary>What holds of every text, however odd.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "Foreign Minister Lena Okafor ", "met with ", "the Ambassador of Portugal, Rita Lopes, ", "Mr. Said ", "in Oslo ", "on 5 April 2023 ", "🏛 ", "𝒜nna Lund ", "Norway’s ",
            "thanked Sweden ", "and ", ", ", ". ", "\n", "\n\n", "the two sides agreed to ", "of the ", "Republic ", "(", ")", "\"", "separate ", "counterparts ", "signed an agreement ", "will ", "31/31/0001 ",
            "his Swedish and Chadian counterparts, X Y and Z W ", "1. ", "’s", "H.E. ", "ministers of Chad, Sweden and ", "-", ";", "\r\n", "\u2028", "Ministers ",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]), Gen.String[0, 6]);

    private static readonly Gen<string> Text = Piece.Array[0, 60].Select(string.Concat);

    [Fact]
    public void Evidence_quotes_the_text_by_code_points() => Text.Sample(text =>
    {
        Assert.All(Told.By("NO", text, Told.On(2023, 4, 7)).AllEvidence(), evidence =>
        {
            Assert.InRange(evidence.Start, 0, evidence.End - 1);
            if (!evidence.Quote.Any(char.IsSurrogate) || IsWellFormed(text))
                Assert.Equal(evidence.Quote, IsWellFormed(text) ? Told.Cut(text, evidence) : evidence.Quote);
            Assert.Contains(evidence.Quote, text, StringComparison.Ordinal);
        });
    });

    [Fact]
    public void The_same_text_is_always_read_the_same() => Text.Sample(text => Told.By("NO", text).Equals(Told.By("NO", text)));

    [Fact]
    public void A_reading_is_whole() => Text.Sample(text =>
    {
        var extraction = Told.By("NO", text, Told.On(2023, 4, 7));

        Assert.All(extraction.Engagements, engagement =>
        {
            Assert.NotEqual(default, engagement.Type);
            Assert.NotEqual(default, engagement.Status);
            Assert.InRange(engagement.Confidence, 0, 1);
            Assert.NotEmpty(engagement.Title);
            Assert.Equal(engagement.Parties.Count, engagement.Parties.Select(party => party.Code).Distinct().Count());
            Assert.All(engagement.Participants, participant => Assert.Contains(extraction.Persons, person => person.Name == participant.Name));
        });
        Assert.All(extraction.Actions, action => Assert.NotEqual(action.Source.Code, action.Target.Code));
        Assert.All(extraction.Persons, person => Assert.NotEmpty(person.Evidence));
    });

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("....")]
    [InlineData("\ud800")]
    public void Nothing_is_read_of_nothing(string text) => Assert.Equal(0, Told.By("", text).Persons.Count + Told.By("", text).Engagements.Count);

    [Theory]
    [InlineData("Republic of the ")]
    [InlineData("Minister of the ")]
    [InlineData("A-")]
    [InlineData("Government of people of ")]
    [InlineData("Foreign Minister Lena Okafor and the Ambassador of Portugal, Rita Lopes, met ")]
    [InlineData("\"(")]
    [InlineData("The new envoys presented their credentials to King Olav Berg. The Ambassador of Chad, Karim Said, spoke. ")]
    public void Endless_repetition_is_read_to_its_end(string piece) =>
        Assert.NotNull(Told.By("NO", string.Concat(Enumerable.Repeat(piece, 5_000))));

    [Fact]
    public void Text_outside_the_basic_plane_shifts_no_evidence()
    {
        const string Text = "🏛🏛 𝒪slo 🏛. Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund.";

        var extraction = Told.By("NO", Text);

        Assert.NotEmpty(extraction.Engagements);
        Assert.All(extraction.AllEvidence(), evidence => Assert.Equal(evidence.Quote, Told.Cut(Text, evidence)));
    }

    private static bool IsWellFormed(string text) => !text.EnumerateRunes().Any(rune => rune == System.Text.Rune.ReplacementChar);
}
