using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Entities.Tests.Matching;

/// <summary>Relatives, namesakes in part, and names that only look alike.</summary>
public sealed class OtherPersonsTests
{
    [Theory]
    [InlineData("Anna Berg", "Karin Berg")]
    [InlineData("Faris bin Talal Al Hajri", "Saud bin Talal Al Hajri")]
    [InlineData("Hassan Darwish", "Hussein Darwish")]
    [InlineData("Mahmoud Darwish", "Mohammed Darwish")]
    [InlineData("Jamal Haddad", "Jamil Haddad")]
    public void Those_who_share_a_family_name_alone_are_different(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Anna Berg", "Anna Holm")]
    [InlineData("Azamat Toktorov", "Azamat Jumabekov")]
    public void Those_who_share_a_given_name_alone_are_different(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Salman bin Talal", "Mohammed bin Salman bin Talal")]
    [InlineData("Talal bin Salman", "Salman bin Talal")]
    [InlineData("Salman Al Mazroui", "Faris Salman Al Mazroui")]
    public void A_father_is_not_his_child(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Henrik II", "Henrik III")]
    [InlineData("Frank Mobley Jr.", "Frank Mobley Sr.")]
    public void Generations_are_told_apart(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Matej Zupanec1017", "Matej Zupanec1018")]
    [InlineData("Matej Zupanec1017", "Matej Zupanec2017")]
    [InlineData("Visitor 17", "Visitor 18")]
    public void Numbers_are_told_apart(string a, string b) => Assert.Equal(NameVerdict.NoMatch, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Ivan Petrov", "Ivana Petrova")]
    [InlineData("Olga Sidorova", "Oleg Sidorov")]
    [InlineData("Viktor Sokolov", "Viktoria Sokolova")]
    [InlineData("Aleksandr Smirnov", "Aleksandra Smirnova")]
    public void A_woman_of_the_family_is_no_man_of_it(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Pak Min Su", "Pak Mun Su")]
    [InlineData("Kim Yong Ho", "Kim Tong Ho")]
    [InlineData("Ri Son Gwon", "Ri Yong Gil")]
    [InlineData("박민수", "박민호")]
    public void One_letter_makes_another_Korean_name(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Wang Jianguo", "Wang Jianmin")]
    [InlineData("Li Wei", "Liu Wei")]
    [InlineData("王建国", "王建民")]
    public void One_syllable_makes_another_Chinese_name(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Tariq", "Tariq Hamdan Zubair")]
    public void One_name_alone_tells_too_little(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Sergey Petrovich Volkov", "Sergey Ivanovich Volkov")]
    [InlineData("Gulnora Saidovna Karimova", "Gulnora Rashidovna Karimova")]
    public void Another_father_is_another_person(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Yusuf Ibrahim", "Ibrahim Yusuf Haddad")]
    [InlineData("Ahmad Fathi", "Fathi Ahmad Mansour")]
    public void A_given_name_is_not_a_family_name(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("سالم الحداد", "Salman Haddad")]
    [InlineData("خالد العطية", "Khalil Al Attiyah")]
    public void Other_consonants_are_another_Arabic_name(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Сергей Волков", "Андрей Волков")]
    [InlineData("Юлія Коваленко", "Юрій Коваленко")]
    public void Another_script_makes_no_one_the_same(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("J. Asante", "Kwesi Asante")]
    public void Another_initial_is_another_person(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Abdul Rahman Safi", "Abdul Rahim Safi")]
    [InlineData("Abdul Haq", "Abdul Hadi")]
    public void Servants_of_different_names_are_different(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Tom Reed", "Tim Reed")]
    [InlineData("Jan Vos", "Jan Bos")]
    public void Short_names_bear_no_other_letter(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);
}
