using Xunit;

namespace Chancery.Entities.Tests.Offices;

public sealed class RolePhraseTests
{
    [Theory]
    [InlineData("the Tajik Foreign Minister", "TJ", "Foreign Minister")]
    [InlineData("Tajikistan's Foreign Minister", "TJ", "Foreign Minister")]
    [InlineData("the Foreign Minister of Tajikistan", "TJ", "Foreign Minister")]
    [InlineData("the Minister of Foreign Affairs of the Republic of Tajikistan", "TJ", "Minister of Foreign Affairs")]
    [InlineData("the President of the Republic of Korea", "KR", "President")]
    [InlineData("the South Korean President", "KR", "President")]
    [InlineData("UN Secretary-General", "UN", "Secretary-General")]
    [InlineData("the Secretary-General of the United Nations", "UN", "Secretary-General")]
    [InlineData("the Congolese Foreign Minister", "CD CG", "Foreign Minister")]
    [InlineData("the Foreign Minister", "", "Foreign Minister")]
    [InlineData("Prime Minister", "", "Prime Minister")]
    [InlineData("the former Tajik Foreign Minister", "TJ", "former Foreign Minister")]
    [InlineData("the Ambassador of Tajikistan to Germany", "TJ", "Ambassador to Germany")]
    [InlineData("the King of Jordan", "JO", "King")]
    [InlineData("the Ruritanian Foreign Minister", "", "Foreign Minister")]
    public void Words_that_are_wholly_an_office(string words, string parties, string post)
    {
        var role = RolePhrase.Read(words);
        Assert.NotNull(role);
        Assert.Equal((parties, post), (string.Join(' ', role.Parties.Order()), role.Post));
    }

    [Theory]
    [InlineData("the wife of the President", "wife of the President")]
    [InlineData("the Adviser to the President", "Adviser to the President")]
    [InlineData("the Deputy National Security Adviser", "Deputy National Security Adviser")]
    [InlineData("the visiting Foreign Minister", "visiting Foreign Minister")]
    [InlineData("the visiting President", "visiting President")]
    [InlineData("the incumbent Foreign Minister", "Foreign Minister")]
    public void Words_before_an_office_belong_to_it_unless_they_say_nothing(string words, string post) => Assert.Equal(post, RolePhrase.Read(words)?.Post);

    [Theory]
    [InlineData("Hamza Tursunov")]
    [InlineData("Jordan King")]
    [InlineData("King")]
    [InlineData("German Prince")]
    [InlineData("Prince Sultan")]
    [InlineData("Amir Sultan")]
    [InlineData("Jordan Amir Sultan")]
    [InlineData("Prime Minister Tammsalu")]
    [InlineData("Foreign Minister Hamza Tursunov")]
    [InlineData("the Minister of Foreign Affairs Hamza Tursunov")]
    [InlineData("Tajik Tursunov")]
    [InlineData("")]
    public void Words_that_name_someone(string words) => Assert.Null(RolePhrase.Read(words));
}
