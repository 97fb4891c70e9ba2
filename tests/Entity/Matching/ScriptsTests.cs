using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Entities.Tests.Matching;

/// <summary>Names of one person in two scripts, or from one by two ways.</summary>
public sealed class ScriptsTests
{
    [Theory]
    [InlineData("سالم الحداد", "Salem Haddad")]
    [InlineData("عبد الرحمن القاسمي", "Abdulrahman Al Qasimi")]
    [InlineData("محمد بن خالد العطية", "Mohammed bin Khalid Al Attiyah")]
    [InlineData("حسین امیرفرهادیان", "Hossein Amir-Farhadian")]
    [InlineData("علی رضا کریمی", "Alireza Karimi")]
    [InlineData("Abdul-Latif Jamal", "Abdellatif Djamal")]
    [InlineData("يوسف شاهين", "Youssef Chahine")]
    [InlineData("مریم رضایی", "Maryam Rezaei")]
    [InlineData("Abdel Fattah Mansour", "Abdul-Fatah Mansur")]
    [InlineData("Mahmoud Djaballah", "Mahmud Jaballah")]
    [InlineData("Khodja Djalilov", "Khoja Jalilov")]
    [InlineData("Zakaria Bouteflika", "Zakariya Buteflika")]
    [InlineData("Muhyiddin Osmani", "Mohieddine Othmani")]
    public void Arabic_and_Persian_names_have_many_spellings(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Фаррух Мухиддинов", "Farrukh Muhiddinov")]
    [InlineData("Олександр Шевчук", "Alexander Shevchuk")]
    [InlineData("Юлія Коваленко", "Yuliya Kovalenko")]
    [InlineData("Димитър Христов", "Dimitar Hristov")]
    [InlineData("Сергей Щукин", "Serguei Chtchoukine")]
    [InlineData("Қасым Тоқаев", "Kassym Tokayev")]
    [InlineData("Евгений Хрущёв", "Yevgeny Khrushchev")]
    [InlineData("Ғафур Раҳимов", "Gafur Rahimov")]
    [InlineData("Vasyl Hrytsenko", "Vasily Gritsenko")]
    [InlineData("Dmytro Kovalchuk", "Dmitry Kovalchuk")]
    [InlineData("Zhanar Aitzhanova", "Janar Aitjanova")]
    [InlineData("Фотима Раҳмонова", "Fotima Rahmonova")]
    [InlineData("Гурбангулы Атаев", "Gurbanguly Atayev")]
    [InlineData("Yevheniia Tymchenko", "Evgenia Timchenko")]
    [InlineData("Шыңғыс Айтбаев", "Chinghiz Aitbayev")]
    [InlineData("Бахытжан Сагинтаев", "Bakytzhan Sagintayev")]
    public void Names_in_Cyrillic_are_transliterated_in_many_ways(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Γιώργος Παπαδάκης", "George Papadakis")]
    [InlineData("Κωνσταντίνος Αντωνίου", "Konstantinos Antoniou")]
    [InlineData("Khristos Khatzis", "Christos Hatzis")]
    public void Greek_names(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("דוד לוי", "David Levy")]
    [InlineData("משה כהן", "Moshe Cohen")]
    [InlineData("Yitzhak Ben-Ari", "Itzhak Ben Ari")]
    public void Hebrew_names(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("习明泽", "Xi Mingze")]
    [InlineData("王建国", "Wang Jianguo")]
    [InlineData("Teng Hsiao-ming", "Deng Xiaoming")]
    [InlineData("Chiang Wei-kuo", "Jiang Weiguo")]
    [InlineData("Tsai Chih-wei", "Cai Zhiwei")]
    [InlineData("Hsu Kuo-hsiung", "Xu Guoxiong")]
    [InlineData("陈国良", "Chen Guoliang")]
    [InlineData("Zhang Guo Liang", "Zhang Guoliang")]
    public void Chinese_names_in_characters_Pinyin_and_Wade_Giles(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("박민수", "Park Min-soo")]
    [InlineData("정호연", "Jung Ho-yeon")]
    [InlineData("Jeong Ho-yeon", "Jung Ho Yeon")]
    [InlineData("Pak Min Su", "Park Min-soo")]
    [InlineData("Ri Yong Chol", "Lee Young-chul")]
    [InlineData("Choe Son Hui", "Choi Sun Hee")]
    [InlineData("Jung Eun-kyeong", "Chung Eun Kyung")]
    [InlineData("Rhee Kyung Ho", "Lee Gyeong-ho")]
    public void Korean_names_in_each_romanisation(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("山本太郎", "Yamamoto Taro")]
    [InlineData("Tarō Yamamoto", "Taro Yamamoto")]
    [InlineData("Ohno Shouta", "Ono Shota")]
    public void Japanese_names_are_read_in_Japanese(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Aung Thein Lwin", "U Aung Thein Lwin")]
    public void Burmese_names_have_forms_of_address(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Haile-Mariam Desta", "Hailemariam Desta")]
    [InlineData("Tewodros Gebre Egziabher", "Tewodros Gebreegziabher")]
    public void Ethiopian_names_are_joined_or_not(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("राजेश शर्मा", "Rajesh Sharma")]
    public void Names_in_Indian_scripts(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("გიორგი ბერიძე", "Giorgi Beridze")]
    public void Georgian_names(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);

    [Theory]
    [InlineData("Արմեն Պետրոսյան", "Armen Petrosyan")]
    public void Armenian_names(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfPersons(a, b).Verdict);
}
