using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Kept;

public sealed class PageMetadataTests
{
    private const string Body = "<body><h1>Talks in Oslo</h1><p>The Minister met the Foreign Minister of Norway.</p></body>";

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-03-05T23:30:00-05:00'>")]
    [InlineData("<meta name='dc.date' content='2024-03-05'>")]
    [InlineData("<meta name='DC.date.issued' scheme='W3CDTF' content='2024-03-05T00:00'>")]
    [InlineData("<meta name='dcterms.created' content='2024/03/05'>")]
    [InlineData("<meta name='date' content='5 March 2024'>")]
    [InlineData("<meta name='pubdate' content='March 5th, 2024'>")]
    [InlineData("<meta name='publish-date' content='Tue, 05 Mar 2024 10:00:00 GMT'>")]
    [InlineData("<meta name='publication_date' content='20240305'>")]
    [InlineData("<meta name='Date' content='05.03.2024'>")]
    [InlineData("<meta itemprop='datePublished' content='2024-03-05'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-05T08:00:00Z\"}</script>")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"WebSite\"},{\"@type\":[\"Report\"],\"datePublished\":\"2024-03-05\"}]</script>")]
    public void The_day_of_publication_is_told_in_many_ways(string head) => Assert.Equal(["2024-3-5"], DatesOf(head + Body));

    [Theory]
    [InlineData("<p><time datetime='2024-03-05T10:00'>yesterday</time></p>")]
    [InlineData("<p class='post-date'>5 March 2024</p>")]
    [InlineData("<span itemprop='datePublished'>2024-03-05</span>")]
    public void A_mark_beside_the_headline_tells_it_too(string mark) =>
        Assert.Equal(["2024-3-5"], DatesOf($"<body><h1>Talks in Oslo</h1>{mark}<p>The Minister met the Foreign Minister of Norway.</p></body>"));

    [Theory]
    [InlineData("")]
    [InlineData("0000-00-00")]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("0001-01-01")]
    [InlineData("2023-02-29")]
    [InlineData("March 2024")]
    [InlineData("3/5/2024")]
    [InlineData("soon")]
    [InlineData("99999999999999999999-01-01")]
    public void What_is_no_day_or_may_be_two_is_not_taken(string content) => Assert.Empty(DatesOf($"<meta name='date' content='{content}'>{Body}"));

    [Fact]
    public void The_most_trustworthy_comes_first() => Assert.Equal(
        ["2024-3-5", "2024-3-6", "2024-3-7"],
        DatesOf("<meta name='date' content='2024-03-07'><meta property='article:published_time' content='2024-03-06'>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"datePublished\":\"2024-03-05\"}]}</script>" + Body));

    [Fact]
    public void Times_that_the_text_tells_of_are_not_its_own() => Assert.Empty(DatesOf(
        "<h1>Programme</h1><p>The Minister meets the Ambassador at <time datetime='2024-03-09'>nine</time>.</p><p>He leaves at <time datetime='2024-03-10'>ten</time>.</p>"));

    [Theory]
    [InlineData("Talks in Oslo", "<title>Talks in Oslo | Ministry of Foreign Affairs of Norway</title><p>The Ministers met.")]
    [InlineData("Talks in Oslo", "<title>MFA - Talks in Oslo - News</title><p>The Ministers met.")]
    [InlineData("Talks in Oslo – a first step", "<title>Talks in Oslo – a first step</title><p>The Ministers met.")]
    [InlineData("Talks in Oslo", "<title>The Northern Gazette</title><meta property='og:title' content='Talks in Oslo'><p>The Ministers met.")]
    [InlineData("Talks in Oslo", "<title>Talks in Oslo</title><h1>Norwegian Ministry of Foreign Affairs</h1><h2>Talks in Oslo</h2><p>The Ministers met.")]
    [InlineData("Talks in Oslo", "<title>Home</title><meta name=twitter:title content='Talks in Oslo'><p>The Ministers met.")]
    [InlineData("Ministry of Foreign Affairs condemns attack", "<title>Ministry of Foreign Affairs condemns attack</title><p>The attack was vile.")]
    [InlineData("", "<title>Embassy of the Republic of Peru</title><p>The Ministers met.")]
    public void The_title_is_the_articles_and_not_the_sites(string title, string page) => Assert.Equal(title, KeptText.Of(page, "text/html").Title);

    private static string[] DatesOf(string page) => [.. KeptText.Of(page, "text/html").PublishedDates.Select(date => $"{date.Year}-{date.Month}-{date.Day}")];
}
