using Xunit;

namespace Chancery.Extraction.Tests.Spans;

/// <summary>Names of every culture, titles of every kind, and what only looks like a name.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("The Ambassador of Myanmar, U Kyaw Tun, met Minister Daw Khin Mya.", "Kyaw Tun|Khin Mya")]
    [InlineData("Foreign Minister Lena Okafor met the Spanish Secretary of State, Juan José Martínez-Olmo y Ruiz.", "Lena Okafor|Juan José Martínez-Olmo y Ruiz")]
    [InlineData("Foreign Minister Lena Okafor received Pieter van der Velde, Dutch Minister for Trade.", "Lena Okafor|Pieter van der Velde")]
    [InlineData("The German State Secretary, Dr. Klaus-Dieter Freiherr von Hohenberg, spoke.", "Klaus-Dieter Freiherr von Hohenberg")]
    [InlineData("Minister of Defence Gen. (ret.) Karim O'Brien spoke.", "Karim O'Brien")]
    [InlineData("H.E. Mr. KEO SOPHAL, Minister of Commerce of Cambodia, spoke.", "KEO SOPHAL")]
    [InlineData("Sen. John F. Doe Jr. (D-NJ) and Rep. Mary Roe attended.", "John F. Doe Jr.|Mary Roe")]
    [InlineData("Sergei Ivanovich Petrov, Deputy Minister of Foreign Affairs of the Russian Federation, spoke.", "Sergei Ivanovich Petrov")]
    [InlineData("Foreign Minister of Mongolia Ts. Enkhbat spoke.", "Ts. Enkhbat")]
    [InlineData("HE Minister of State Sultan bin Saad Al Kaabi spoke.", "Sultan bin Saad Al Kaabi")]
    [InlineData("The Minister for Europe of France, Mme Claire d'Aubigny, spoke.", "Claire d'Aubigny")]
    [InlineData("The Minister received Dato’ Seri Halim Osman, Foreign Minister of Malaysia.", "Halim Osman")]
    [InlineData("State Minister the Hon. Leroy Dunn spoke.", "Leroy Dunn")]
    [InlineData("Hon. (Mrs.) Wasana Perera, Deputy Minister of Trade, spoke.", "Wasana Perera")]
    [InlineData("Mawlawi Amir Khan, Acting Minister of Mines, spoke.", "Amir Khan")]
    [InlineData("Prof. Jane O'Hara-Smith FRS gave a lecture.", "Jane O'Hara-Smith")]
    [InlineData("External Affairs Minister (EAM) R. Krishnan spoke.", "R. Krishnan")]
    [InlineData("The Chargé d'Affaires a.i. of Chile Pablo Soto Rojas spoke.", "Pablo Soto Rojas")]
    [InlineData("They heard imam Hamza Diallo and a deputy minister, Awa Sow.", "Hamza Diallo|Awa Sow")]
    public void Names_of_every_culture_are_read_whole(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("The seminar was opened by Karin Vik and closed by Olle Lind.", "Karin Vik|Olle Lind")]
    [InlineData("Ulubek Xolmatov has been appointed ambassador.", "Ulubek Xolmatov")]
    [InlineData("The Croatian delegation was headed by Ivo Marić.", "Ivo Marić")]
    [InlineData("The talks were opened.\n\nMedia contact: Knut Berg", "Knut Berg")]
    [InlineData("Participants: Karin Vik (Sweden), Lars Dahl (Denmark).", "Karin Vik|Lars Dahl")]
    [InlineData("We condemn the coup.\n\nSigned:\nKarin Vik\nMinister for Foreign Affairs", "Karin Vik")]
    public void A_name_without_title_is_told_by_what_stands_around_it(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("Statement by Karin Vik on Mali\n\nNorway condemns the coup in Mali.", "Karin Vik")]
    [InlineData("Minister Karin Vik by phone with Denmark's Foreign Minister Lars Dahl: gas supplies, training\n\nThanks were given to Copenhagen.", "Karin Vik|Lars Dahl")]
    [InlineData("Foreign Minister Mourns Victims\n\nThe Ministry expressed its condolences.", "")]
    public void A_headline_alone_names_someone_where_no_verb_can_be_meant(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("She walked down Karl Johan Street to the Hilton Hotel and read the Daily Star.")]
    [InlineData("The Fridtjof Nansen Award and the Erasmus Mundus Programme were discussed at Charles University.")]
    [InlineData("The LVII Ordinary Meeting of the Council was held.")]
    [InlineData("First Secretary Political at the mission left.")]
    public void Streets_newspapers_awards_and_programmes_are_no_persons(string text) => Assert.Equal("", Names(text));

    [Fact]
    public void A_nickname_drawn_from_the_name_is_the_same_person() =>
        Assert.Equal("Maro Saarinen", Names("President Maro Saarinen left. President Marosa will be back."));

    private static string Names(string text) => string.Join('|', Told.By("NO", text).Persons.Select(person => person.Name));
}
