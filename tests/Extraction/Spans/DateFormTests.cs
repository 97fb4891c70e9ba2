using Xunit;

namespace Chancery.Extraction.Tests.Spans;

/// <summary>Every way in which releases write a date, in one sentence, published on Friday, 7 April 2023.</summary>
public sealed class DateFormTests
{
    [Theory]
    [InlineData("on 2023-04-05", "2023-04-05", "")]
    [InlineData("on 2023/04/05", "2023-04-05", "")]
    [InlineData("on 2023.04.05", "2023-04-05", "")]
    [InlineData("on 05.04.2023", "2023-04-05", "")]
    [InlineData("on 5.4.23", "2023-04-05", "")]
    [InlineData("on 5-04-2023", "2023-04-05", "")]
    [InlineData("on 5/4/2023", "2023-04-05", "")]
    [InlineData("on 3/25/2023", "2023-03-25", "")]
    [InlineData("(5 /4/ 2023)", "2023-04-05", "")]
    [InlineData("on 4-5 / 4/2023", "2023-04-04", "2023-04-05")]
    [InlineData("on 4-5.04.2023", "2023-04-04", "2023-04-05")]
    [InlineData("on 4 and 5/4/2023", "2023-04-04", "2023-04-05")]
    [InlineData("on 30.3-2.4.2023", "2023-03-30", "2023-04-02")]
    [InlineData("from 30/03/2023 to 02/04/2023", "2023-03-30", "2023-04-02")]
    [InlineData("from 2023-03-30 to 2023-04-02", "2023-03-30", "2023-04-02")]
    public void In_numbers(string words, string start, string end) => Tells(words, start, end);

    [Theory]
    [InlineData("on 5 April 2023", "2023-04-05", "")]
    [InlineData("on 5 Apr 2023", "2023-04-05", "")]
    [InlineData("on 5 Apr. 2023", "2023-04-05", "")]
    [InlineData("on 5 APRIL", "2023-04-05", "")]
    [InlineData("on the 5th of April", "2023-04-05", "")]
    [InlineData("on 5th April, 2023", "2023-04-05", "")]
    [InlineData("on the fifth of April 2023", "2023-04-05", "")]
    [InlineData("on the 5th day of April 2023", "2023-04-05", "")]
    [InlineData("on April 5", "2023-04-05", "")]
    [InlineData("on April 5th", "2023-04-05", "")]
    [InlineData("on April the 5th", "2023-04-05", "")]
    [InlineData("on Apr. 5, 2023", "2023-04-05", "")]
    [InlineData("on April 5, 2023,", "2023-04-05", "")]
    [InlineData("on the morning of 5 April", "2023-04-05", "")]
    [InlineData("on the 5th", "2023-04-05", "")]
    public void With_a_months_name(string words, string start, string end) => Tells(words, start, end);

    [Theory]
    [InlineData("from 3 to 5 April", "2023-04-03", "2023-04-05")]
    [InlineData("from the 3rd to the 5th of April", "2023-04-03", "2023-04-05")]
    [InlineData("between 3 and 5 April 2023", "2023-04-03", "2023-04-05")]
    [InlineData("on 3, 4 and 5 April", "2023-04-03", "2023-04-05")]
    [InlineData("on 4th-5th April", "2023-04-04", "2023-04-05")]
    [InlineData("on 4 & 5 April", "2023-04-04", "2023-04-05")]
    [InlineData("on 4–5 April 2023", "2023-04-04", "2023-04-05")]
    [InlineData("on April 4–5", "2023-04-04", "2023-04-05")]
    [InlineData("on April 4 and 5", "2023-04-04", "2023-04-05")]
    [InlineData("on April 3, 4 and 5, 2023", "2023-04-03", "2023-04-05")]
    [InlineData("on April 4 through 5", "2023-04-04", "2023-04-05")]
    [InlineData("from 30 March to 2 April", "2023-03-30", "2023-04-02")]
    [InlineData("from 30 March until 2 April 2023", "2023-03-30", "2023-04-02")]
    [InlineData("from March 30 to April 2", "2023-03-30", "2023-04-02")]
    [InlineData("on March 30-April 2, 2023", "2023-03-30", "2023-04-02")]
    [InlineData("from Thursday, 30 March to Sunday, 2 April", "2023-03-30", "2023-04-02")]
    [InlineData("yesterday and today", "2023-04-06", "2023-04-07")]
    [InlineData("on Monday and Tuesday", "2023-04-03", "2023-04-04")]
    [InlineData("from Monday to Wednesday", "2023-04-03", "2023-04-05")]
    public void Of_several_days(string words, string start, string end) => Tells(words, start, end);

    [Theory]
    [InlineData("on Wednesday", "2023-04-05")]
    [InlineData("Wednesday", "2023-04-05")]
    [InlineData("on Wednesday evening", "2023-04-05")]
    [InlineData("on Friday", "2023-04-07")]
    [InlineData("last Friday", "2023-03-31")]
    [InlineData("last Thursday", "2023-04-06")]
    [InlineData("this Monday", "2023-04-03")]
    [InlineData("on Tuesday last week", "2023-03-28")]
    [InlineData("on Wednesday (5 April)", "2023-04-05")]
    [InlineData("on Wednesday 5 April", "2023-04-05")]
    [InlineData("on Wednesday, April 5, 2023", "2023-04-05")]
    [InlineData("on Wednesday the 5th of April", "2023-04-05")]
    [InlineData("on 5 April, Wednesday,", "2023-04-05")]
    [InlineData("on 5 April (Wednesday)", "2023-04-05")]
    public void With_a_weekday(string words, string start) => Tells(words, start, "");

    [Theory]
    [InlineData("today", "2023-04-07")]
    [InlineData("earlier today", "2023-04-07")]
    [InlineData("today (7)", "2023-04-07")]
    [InlineData("today, Friday,", "2023-04-07")]
    [InlineData("today, 7 April,", "2023-04-07")]
    [InlineData("this morning", "2023-04-07")]
    [InlineData("this afternoon", "2023-04-07")]
    [InlineData("tonight", "2023-04-07")]
    [InlineData("yesterday", "2023-04-06")]
    [InlineData("last night", "2023-04-06")]
    [InlineData("yesterday evening", "2023-04-06")]
    [InlineData("the day before yesterday", "2023-04-05")]
    [InlineData("two days ago", "2023-04-05")]
    public void From_the_documents_day(string words, string start) => Tells(words, start, "");

    [Theory]
    [InlineData("in March", "2023-03-00")]
    [InlineData("in March 2023", "2023-03-00")]
    [InlineData("in early March", "2023-03-00")]
    [InlineData("in mid-March", "2023-03-00")]
    [InlineData("at the end of March", "2023-03-00")]
    [InlineData("earlier this month", "2023-04-00")]
    [InlineData("last month", "2023-03-00")]
    public void Of_a_month(string words, string start) => Tells(words, start, "");

    [Theory]
    [InlineData("tomorrow", "2023-04-08", "")]
    [InlineData("on Monday", "2023-04-10", "")]
    [InlineData("next Friday", "2023-04-14", "")]
    [InlineData("on Tuesday next week", "2023-04-11", "")]
    [InlineData("next week", "2023-04-00", "")]
    [InlineData("next month", "2023-05-00", "")]
    [InlineData("in May", "2023-05-00", "")]
    [InlineData("in January", "2024-01-00", "")]
    [InlineData("on 3 January", "2024-01-03", "")]
    [InlineData("from 10 to 12 April", "2023-04-10", "2023-04-12")]
    [InlineData("in 2024", "2024-00-00", "")]
    [InlineData("from 28 December 2023 to 3 January 2024", "2023-12-28", "2024-01-03")]
    [InlineData("from 28 December to 3 January", "2023-12-28", "2024-01-03")]
    [InlineData("next year", "2024-00-00", "")]
    public void Ahead(string words, string start, string end)
    {
        var engagement = Assert.Single(Told.By("NO", $"Foreign Minister Lena Okafor will visit Sweden {words}.", Told.On(2023, 4, 7)).Engagements);

        Assert.Equal((start, end), (Told.Day(engagement.StartDate), Told.Day(engagement.EndDate)));
    }

    [Theory]
    [InlineData("on 31 February 2023")]
    [InlineData("on 31/31/2023")]
    [InlineData("at 10.30")]
    [InlineData("in room 5/4")]
    [InlineData("at the 19th session of their commission")]
    [InlineData("under Resolution 2231 (2015)")]
    [InlineData("to prepare the elections of 12 May")]
    [InlineData("for the first time since 2 March")]
    [InlineData("to review the agreement signed on 3 March 2019")]
    [InlineData("who will leave office by the end of 2025")]
    [InlineData("to discuss the summit to be held on 20 May")]
    [InlineData("on the eve of the elections in Chad")]
    [InlineData("and may march on together")]
    public void No_date_of_the_meeting(string words) => Tells(words, "", "");

    [Theory]
    [InlineData("On 5 April")]
    [InlineData("On Wednesday")]
    [InlineData("Wednesday,")]
    [InlineData("On the morning of Wednesday, 5 April,")]
    [InlineData("Earlier, on 5 April 2023,")]
    public void At_the_head_of_the_sentence(string words)
    {
        var engagement = Assert.Single(Told.By("NO", $"{words} Foreign Minister Lena Okafor met the Swedish Foreign Minister, Anna Lund.", Told.On(2023, 4, 7)).Engagements);

        Assert.Equal("2023-04-05", Told.Day(engagement.StartDate));
    }

    private static void Tells(string words, string start, string end)
    {
        var engagement = Assert.Single(Told.By("NO", $"Foreign Minister Lena Okafor met the Swedish Foreign Minister, Anna Lund, {words}.", Told.On(2023, 4, 7)).Engagements);

        Assert.Equal((start, end), (Told.Day(engagement.StartDate), Told.Day(engagement.EndDate)));
    }
}
