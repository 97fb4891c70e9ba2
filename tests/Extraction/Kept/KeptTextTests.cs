using Chancery.Reading;
using CsCheck;
using Xunit;

namespace Chancery.Extraction.Tests.Kept;

public sealed class KeptTextTests
{
    [Fact]
    public void Plain_text_is_kept_as_it_is() =>
        Gen.String.Sample(text => KeptText.Of(text, "text/plain; charset=utf-8").Text == text);

    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("<div>One<br>Two</div>", "One\nTwo")]
    [InlineData("<p>C&ocirc;te d&rsquo;Ivoire &amp; Mali</p>", "Côte d’Ivoire & Mali")]
    [InlineData("<p>Kept</p><script>var x;</script><style>p{}</style><nav>Menu</nav>", "Kept")]
    [InlineData("<p>  Much \n\n white   space </p>", "Much white space")]
    [InlineData("<ul><li>A</li><li>B</li></ul>", "A\n\nB")]
    [InlineData("<p>in<b>side</b> words</p>", "inside words")]
    [InlineData("", "")]
    public void Blocks_become_paragraphs(string html, string expected) => Assert.Equal(expected, KeptText.Of(html, "text/html").Text);

    [Fact]
    public void The_headline_comes_first_and_once() =>
        Assert.Equal("Talks in Oslo\n\nBy line\n\nBody.", KeptText.Of("<html><head><title>Site | Talks</title></head><body><p>By line</p><h1>Talks in Oslo</h1><p>Body.</p></body></html>", "text/html; charset=utf-8").Text);

    [Fact]
    public void Without_a_heading_the_title_is_the_headline() =>
        Assert.Equal("Talks in Oslo\n\nBody.", KeptText.Of("<title>Talks in Oslo</title><p>Body.</p>", "TEXT/HTML").Text);

    [Fact]
    public void Deep_nesting_is_read() =>
        Assert.Equal("x", KeptText.Of(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x", "text/html").Text);

    [Theory]
    [InlineData("<div>", KeptText.DeepestHtml, false)]
    [InlineData("<div>", KeptText.DeepestHtml + 1, true)]
    [InlineData("<b CLASS='x'>", KeptText.DeepestHtml + 1, true)]
    [InlineData("<div></div>", 100_000, false)]
    [InlineData("<p>One<br><li>Two", 100_000, false)]
    [InlineData("a < b <3 <!-- <i> --></i>", 100_000, false)]
    public void Nesting_is_too_deep_when_too_many_elements_are_open_at_once(string part, int times, bool tooDeep) =>
        Assert.Equal(tooDeep, KeptText.IsTooDeep(string.Concat(Enumerable.Repeat(part, times)), "text/html"));

    [Fact]
    public void Plain_text_is_never_too_deep() =>
        Assert.False(KeptText.IsTooDeep(string.Concat(Enumerable.Repeat("<div>", 10_000)), "text/plain"));

    [Fact]
    public void A_page_of_very_many_paragraphs_is_read() =>
        Assert.Equal(150_000, KeptText.Of(string.Concat(Enumerable.Repeat("<p>a", 150_000)), "text/html").Text.Split("\n\n").Length);

    // Each grew with the square of its length, or deeper, in one reader of articles or another.
    [Theory]
    [InlineData("<div>The Minister met, today, the Ambassador</div>", "")]
    [InlineData("<div class=card><h3><a href=#>Minister met</a></h3><p>He met.</div>", "<h1>Talks in Oslo</h1><p>The Minister met the Ambassador.")]
    [InlineData("<h2>Related news</h2><p>a", "<h1>Talks in Oslo</h1>")]
    [InlineData("news ", "<title>")]
    [InlineData("The Minister met.<br><br>", "<div>")]
    [InlineData("<tr><td>a<td>b", "<table>")]
    [InlineData("[", "<script type='application/ld+json'>")]
    public void A_hostile_page_of_the_largest_size_is_read(string part, string head) =>
        Assert.NotNull(KeptText.Of(head + string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)), "text/html"));

    [Fact]
    public void Pages_are_read_side_by_side() =>
        Assert.Single(Enumerable.Range(0, 200).AsParallel().Select(_ => KeptText.Of("<h1>Talks</h1><p>The Ministers met.", "text/html").Text).Distinct());

    [Fact]
    public void Any_text_is_taken_as_html() => Gen.String.Sample(text => KeptText.Of("<p>" + text, "text/html").Text is not null);
}
