using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Entities.Tests.Matching;

/// <summary>Names of one person.</summary>
public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("H.E. Dr. Nadim Rubai", "Nadim Rubai")]
    [InlineData("Sheikh Talal bin Faris Al Mazroui", "Talal bin Faris Al-Mazroui")]
    [InlineData("Brig. Gen. (Ret.) Tomas Lindqvist", "Tomas Lindqvist")]
    [InlineData("Prof. Dr. Ilse Brandt, PhD", "Ilse Brandt")]
    [InlineData("Foreign Minister Azamat Toktorov", "Azamat Toktorov")]
    [InlineData("Sayın Bülent Karaca", "Bülent Karaca")]
    [InlineData("Her Royal Highness Princess Noura Haddad", "Noura Haddad")]
    [InlineData("Vice President Maria Lopes", "Maria Lopes")]
    [InlineData("The Honourable Justice Peter Oyelaran", "Peter Oyelaran")]
    [InlineData("Lt. Col. Daniel Okoro", "Daniel Okoro")]
    [InlineData("U Aung Min Thant", "Aung Min Thant")]
    [InlineData("Daw Khin Mya Win", "Khin Mya Win")]
    [InlineData("Ato Bekele Tesfaye", "Bekele Tesfaye")]
    [InlineData("Haji Rahmat Gul Safi", "Rahmat Gul Safi")]
    public void Honorifics_titles_and_ranks_are_no_part_of_a_name(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Ilse van der Meulen", "Ilse Meulen")]
    [InlineData("Jorge da Silva Pinto", "Jorge Silva Pinto")]
    [InlineData("Carl von Reuter", "von Reuter, Carl")]
    [InlineData("María de los Ángeles Ortiz", "Maria Angeles Ortiz")]
    [InlineData("Faris bin Talal Al Hajri", "Faris Talal al-Hajri")]
    [InlineData("Nadim Alrubai", "Nadim El-Rubai")]
    [InlineData("Moulay Idriss Ben Othmane", "Idris Othman")]
    [InlineData("Seif-Eddine Trabelsi", "Saif al-Din Trabelsi")]
    public void Particles_may_be_missing_and_articles_are_one(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Toktorov, Azamat Beishenovich", "Azamat Toktorov")]
    [InlineData("Rustam Jafarov", "Jafarov Rustam")]
    [InlineData("Nagy Péter", "Péter Nagy")]
    [InlineData("Orbán-Szabó, Zsófia", "Zsófia Orbán-Szabó")]
    [InlineData("Yamashita Keiko", "Keiko Yamashita")]
    [InlineData("Nguyen Thi Hanh", "Hanh Thi Nguyen")]
    [InlineData("Chen Guoliang", "Guoliang Chen")]
    public void The_family_name_may_stand_first(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("J. K. Asante", "John Kwesi Asante")]
    [InlineData("A.B. Toktorov", "Azamat Beishenovich Toktorov")]
    [InlineData("Maria T. Keller", "Maria Keller")]
    public void Initials_stand_for_names(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Sergey Petrovich Volkov", "Sergei Volkov")]
    [InlineData("Gulnora Saidovna Karimova", "Karimova Gulnora")]
    [InlineData("Aigul Marat kyzy Sadykova", "Aigul Sadykova")]
    [InlineData("Elchin Rauf oglu Mammadov", "Elchin Mamedov")]
    public void A_patronymic_may_be_missing_or_spelt_otherwise(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Bill Hargreaves", "William Hargreaves")]
    [InlineData("Sasha Volkov", "Alexander Volkov")]
    [InlineData("Kate Osborne", "Katherine Osborne")]
    [InlineData("Paco Morales", "Francisco Morales")]
    public void Nicknames_stand_for_given_names(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Sirojidin Karimzoda", "Sirojiddin Karmizoda")]
    [InlineData("Margaret Thornbury", "Margaret Thornburry")]
    [InlineData("Gunnar Lindqvist", "Gunnar Lindquist")]
    [InlineData("Bernard Achmepong", "Bernard Acheampong")]
    public void A_slip_of_the_pen_is_forgiven(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Abdul Rahman Qasimi", "Abdulrahman Qasimi")]
    [InlineData("Pak Yong-jin", "Pak Yongjin")]
    [InlineData("Jean-Pierre Kabongo", "Jean Pierre Kabongo")]
    [InlineData("NadimRubai", "Nadim Rubai")]
    [InlineData("Amir Hosseini Nejad", "Amir Hosseininejad")]
    public void Parts_are_joined_or_split(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Frank Mobley Jr.", "Frank Mobley")]
    public void A_generation_may_be_left_out(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Bahodur Sharifzoda", "Bahodur Sharifzade")]
    [InlineData("Zulfiqor Hakimzoda", "Zulfikor Khakimzoda")]
    [InlineData("Catherine Ashbury", "Katherine Ashbury")]
    [InlineData("Said Muhammad Tarawneh", "Saeed Mohamed Tarawneh")]
    public void Spellings_differ(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);
}
