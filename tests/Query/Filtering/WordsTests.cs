using Chancery.Query.Filtering;
using Xunit;

namespace Chancery.Query.Tests.Filtering;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Cooperation", "cooperating")]
    [InlineData("countries", "country's")]
    [InlineData("Ministries", "ministry")]
    [InlineData("Chișinău", "CHISINAU")]
    [InlineData("Sana'a", "Sanaa")]
    [InlineData("Da’esh", "daesh")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Café", "Cafe\u0301")]
    public void Forms_and_spellings_of_a_word_are_one(string one, string other) => Assert.Equal(Words.Of(one), Words.Of(other));

    [Theory]
    [InlineData("Iran", "Iraq")]
    [InlineData("agreed", "agriculture")]
    public void Different_words_stay_apart(string one, string other) => Assert.NotEqual(Words.Of(one), Words.Of(other));

    [Fact]
    public void A_text_has_each_word_once_and_no_punctuation() =>
        Assert.Equal(["2030", "al", "tarawi"], Words.Of("Al-Tarawi; “Al-Tarawi” (2030)!"));

    [Fact]
    public void A_text_without_words_has_none() => Assert.Empty(Words.Of("?! – …", ""));

    [Fact]
    public void A_word_beyond_measure_is_cut_alike_everywhere() =>
        Assert.Equal(Words.Of(new string('b', 150)), Words.Of(new string('b', 5_000)));
}
