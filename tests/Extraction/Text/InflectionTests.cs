using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Text;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("thank", "thanks thanking thanked")]
    [InlineData("praise", "praises praising praised")]
    [InlineData("agree", "agrees agreeing agreed")]
    [InlineData("deny", "denies denying denied")]
    [InlineData("convey", "conveys conveying conveyed")]
    [InlineData("stop", "stops stopping stopped")]
    [InlineData("commit", "commits committing committed")]
    [InlineData("travel", "travels travelling traveling travelled traveled")]
    [InlineData("condemn", "condemns condemning condemned")]
    [InlineData("give", "gives giving gave given")]
    [InlineData("welcome", "welcomes welcoming welcomed")]
    [InlineData("express", "expresses expressing expressed")]
    public void A_lemma_gives_the_forms_of_its_word(string lemma, string forms) =>
        Assert.Empty(forms.Split(' ').Except(Inflection.Forms(lemma)));

    [Theory]
    [InlineData("thanked", true)]
    [InlineData("given", true)]
    [InlineData("thanks", false)]
    public void Participles_are_known(string word, bool expected) => Assert.Equal(expected, Inflection.IsParticiple(word));
}
