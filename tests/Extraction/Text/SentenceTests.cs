using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Mr. Said met Dr. Lund. They spoke.", 2)]
    [InlineData("He left. and she stayed.", 2)]
    [InlineData("1. First point. 2. Second point.", 2)]
    [InlineData("The visit ended\nin the early hours of a long and very cold winter day in Oslo\nwhere it began.", 1)]
    [InlineData("Karim Said\nMinister of Health\n3 May 2021", 3)]
    [InlineData("One paragraph\n\nAnother one", 2)]
    public void Sentences_end_where_they_end(string text, int expected) => Assert.Equal(expected, Sentences(text).Count);

    [Fact]
    public void What_comes_first_without_a_full_stop_is_the_headline() =>
        Assert.Equal([true, false], Sentences("Minister Visits Oslo\n\nThe Minister visited Oslo.").Select(sentence => sentence.IsHeadline));

    [Fact]
    public void A_text_without_a_body_has_no_headline() => Assert.False(Sentences("Minister visits Oslo")[0].IsHeadline);

    private static List<Sentence> Sentences(string text) => SentenceSplitter.Sentences(new Tokenizer(Vocabulary.Abbreviations).Tokens(text));
}
