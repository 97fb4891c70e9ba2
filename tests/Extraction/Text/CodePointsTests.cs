using Chancery.Reading;
using CsCheck;
using Xunit;

namespace Chancery.Extraction.Tests.Text;

public sealed class CodePointsTests
{
    private static readonly string[] Letters = ["a", "🏛", "é", "\n", "𝒜"];

    [Theory]
    [InlineData("Oslo", 2, 2)]
    [InlineData("🏛Oslo", 2, 1)]
    [InlineData("a🏛b🏛c", 6, 4)]
    [InlineData("\ud800Oslo", 1, 1)]
    public void An_offset_counts_a_surrogate_pair_once(string text, int offset, int expected) => Assert.Equal(expected, new CodePoints(text).At(offset));

    [Fact]
    public void Far_offsets_count_the_pairs_of_all_blocks_before()
    {
        var text = string.Concat(Enumerable.Repeat("🏛ab", 5000));

        Assert.Equal(3 * 4999, new CodePoints(text).At(4 * 4999));
    }

    [Fact]
    public void The_end_of_a_text_as_long_as_a_block_counts_its_pairs() =>
        Assert.Equal(512, new CodePoints(string.Concat(Enumerable.Repeat("🏛", 512))).At(1024));

    [Fact]
    public void It_agrees_with_counting_runes() =>
        Gen.Select(Gen.Int[0, Letters.Length - 1].Select(index => Letters[index]).Array[0, 3000], Gen.Int[0, 3000]).Sample((parts, take) =>
        {
            var before = string.Concat(parts.Take(take));

            return new CodePoints(string.Concat(parts)).At(before.Length) == before.EnumerateRunes().Count();
        });
}
