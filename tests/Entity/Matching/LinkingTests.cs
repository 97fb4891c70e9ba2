using Xunit;

namespace Chancery.Entities.Tests.Matching;

/// <summary>How close a name must be for a mention to be linked without an analyst.</summary>
public sealed class LinkingTests
{
    [Theory]
    [InlineData("Farrukh Mukhiddinov", "Farruh Muhiddinov")]
    [InlineData("Nadim Alrubai", "Nadim Al-Rubai")]
    [InlineData("Nadim Al Rubai", "Nadim El-Rubai")]
    [InlineData("Khodja Djalilov", "Khoja Jalilov")]
    [InlineData("Muhammad Tarawneh", "Mohamed Tarawneh")]
    [InlineData("Jafarov Rustam", "Rustam Jafarov")]
    [InlineData("Ilse van der Meulen", "Ilse Meulen")]
    [InlineData("Nadim K. Alrubai", "Nadim Alrubai")]
    [InlineData("Abdul Rahman Qasimi", "Abdulrahman Qasimi")]
    [InlineData("Zoé Lefèvre", "Zoe Lefevre")]
    [InlineData("Сухроб Каримзода", "Suhrob Karimzoda")]
    [InlineData("Bahodur Sharifzoda", "Bahodur Sharifzade")]
    public void Spellings_of_one_name_are_very_close(string a, string b) =>
        Assert.InRange(Comparisons.OfPersons(a, b).Score, PersonDecision.VeryClose, 1);

    [Theory]
    [InlineData("Mohammed bin Rashid", "Khalid bin Rashid")]
    [InlineData("Salman bin Talal", "Mohammed bin Salman bin Talal")]
    [InlineData("Talal bin Salman", "Salman bin Talal")]
    [InlineData("Hassan Darwish", "Hussein Darwish")]
    [InlineData("Mahmoud Darwish", "Mohammed Darwish")]
    [InlineData("Ivan Petrov", "Ivana Petrova")]
    [InlineData("Olga Sidorova", "Oleg Sidorov")]
    [InlineData("Henrik II", "Henrik III")]
    [InlineData("Pak Min Su", "Pak Mun Su")]
    [InlineData("Anna Berg", "Anna Holm")]
    [InlineData("Tariq", "Tariq Hamdan Zubair")]
    [InlineData("Jamal Haddad", "Jamil Haddad")]
    [InlineData("Gunnar Lindqvist", "Gunnar Lindbergh")]
    public void Relatives_and_namesakes_in_part_are_not_even_in_the_same_post(string a, string b) =>
        Assert.InRange(Comparisons.OfPersons(a, b).Score, 0, PersonDecision.CloseInTheSamePost - 0.01);

    [Fact]
    public void An_initial_for_a_given_name_is_close_enough_only_where_the_post_agrees() =>
        Assert.InRange(Comparisons.OfPersons("N. Alrubai", "Nadim Alrubai").Score, PersonDecision.CloseInTheSamePost, PersonDecision.VeryClose - 0.01);
}
