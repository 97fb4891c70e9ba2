using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Entities.Tests.Importing;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Minister of Trade \"Acting\"", "Minister of Trade", TenureCapacity.Acting)]
    [InlineData("Governor \"Acting\", Bank of the Uplands", "Governor, Bank of the Uplands", TenureCapacity.Acting)]
    [InlineData("Minister of Trade (acting)", "Minister of Trade", TenureCapacity.Acting)]
    [InlineData("Acting Minister of Trade", "Minister of Trade", TenureCapacity.Acting)]
    [InlineData("Interim President", "President", TenureCapacity.Acting)]
    [InlineData("Permanent Representative-Designate to the UN", "Permanent Representative to the UN", TenureCapacity.Designate)]
    [InlineData("President-elect", "President", TenureCapacity.Designate)]
    [InlineData("Charge d'Affaires ad interim", "Charge d'Affaires ad interim", TenureCapacity.Unspecified)]
    [InlineData("Minister of Electricity", "Minister of Electricity", TenureCapacity.Unspecified)]
    [InlineData("Acting", "Acting", TenureCapacity.Unspecified)]
    public void The_way_in_which_an_office_is_held_is_told_from_its_words(string words, string post, TenureCapacity capacity) =>
        Assert.Equal((post, capacity), PostWords.Of(words));

    [Theory]
    [InlineData("2005", "2005")]
    [InlineData("2005-03", "2005-03")]
    [InlineData("2005-03-31", "2005-03-31")]
    [InlineData("2005-03-31T10:00:00", "2005-03-31")]
    [InlineData("2005-13", "?")]
    [InlineData("2005-02-30", "?")]
    [InlineData("31.3.2005", "?")]
    [InlineData("2005-3", "?")]
    public void Dates_are_as_precise_as_they_are_written(string text, string date) => Assert.Equal(date, MergeGrounds.Text(FtmDates.Parse(text)));
}
