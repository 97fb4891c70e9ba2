using Chancery.Reading;
using CsCheck;
using Xunit;

namespace Chancery.Extraction.Tests.Language;

public sealed class WrittenLanguageTests
{
    private const string English = "The Minister received the Ambassador of Japan, who completes his mission, and thanked him for all that he has done.";
    private const string French = "Le ministre a reçu aujourd'hui l'ambassadeur du Japon, qui achève sa mission à Paris, et l'a remercié de son action.";
    private const string Arabic = "استقبل وزير الخارجية اليوم سفير اليابان في مكتبه وبحث معه العلاقات بين البلدين الصديقين وسبل تعزيزها.";

    [Theory]
    [InlineData("Arabic", Arabic)]
    [InlineData("French", French)]
    [InlineData("French", "Entretien du ministre avec son homologue\n\nLe ministre a reçu son homologue.\n\nIls ont évoqué la coopération.")]
    [InlineData("French", "LE MINISTRE DES AFFAIRES ÉTRANGÈRES REÇOIT L'AMBASSADEUR DU JAPON")]
    [InlineData("Spanish", "El Ministro de Relaciones Exteriores recibió hoy al Embajador del Japón.")]
    [InlineData("Portuguese", "O Ministro das Relações Exteriores recebeu hoje o embaixador do Japão.")]
    [InlineData("Italian", "Il Ministro degli Esteri ha ricevuto oggi l'ambasciatore del Giappone.")]
    [InlineData("German", "Der Außenminister empfing heute den Botschafter von Japan in Berlin und dankte ihm.")]
    [InlineData("Polish", "Minister spraw zagranicznych przyjął dziś ambasadora Japonii.")]
    [InlineData("Romanian", "Ministrul afacerilor externe a avut o întrevedere cu ambasadorul Japoniei.")]
    [InlineData("Turkish", "Dışişleri Bakanı bugün Japonya Büyükelçisini makamında kabul etti ve iki ülke ilişkilerini görüştü.")]
    [InlineData("Swahili", "Waziri wa Mambo ya Nje akutana na Balozi wa China kujadili ushirikiano kati ya nchi hizo mbili.")]
    [InlineData("Somali", "Wasiirka Arrimaha Dibadda oo kulan la qaatay Safiirka dalka Shiinaha.")]
    [InlineData("Vietnamese", "Bộ trưởng Ngoại giao tiếp Đại sứ Nhật Bản tại Hà Nội.")]
    [InlineData("Russian", "Министр иностранных дел принял посла Таджикистана в Душанбе.")]
    [InlineData("Ukrainian", "Міністр закордонних справ прийняв посла Японії у Києві.")]
    [InlineData("Tajik", "Вазири корҳои хориҷӣ сафири Ҷопонро ба ҳузур пазируфт.")]
    [InlineData("Persian", "وزیر امور خارجه با سفیر ژاپن در تهران دیدار کرد.")]
    [InlineData("Chinese", "外交部长会见了日本大使。")]
    [InlineData("Japanese", "外務大臣は大使と会談した。")]
    [InlineData("Korean", "외교부 장관은 대사를 접견했다.")]
    [InlineData("Greek", "Ο Υπουργός Εξωτερικών δέχθηκε τον πρέσβη της Ιαπωνίας.")]
    [InlineData("Lao", "ລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ ພົບ ເອກອັກຄະລັດຖະທູດ ຍີ່ປຸ່ນ")]
    public void A_text_in_another_language_is_told_with_its_name(string language, string text) =>
        Assert.Equal(language, WrittenLanguage.OtherThanEnglish(text));

    // Of related languages, or one that is not known, the name may be a neighbour's: what counts is that it is not English.
    [Theory]
    [InlineData("Minister van Buitenlandse Zaken ontvangt vandaag de ambassadeur van Japan in Den Haag.")]
    [InlineData("Menteri Luar Negeri bertemu dengan Menteri Luar Negeri Jepang untuk membahas kerja sama kedua negara.")]
    [InlineData("Tashqi ishlar vaziri bugun Yaponiya elchisini qabul qildi va ikki tomonlama aloqalarni muhokama qildi.")]
    [InlineData("विदेश मंत्री ने जापान के राजदूत से मुलाकात की।")]
    [InlineData("Утрешната средба на министерот со амбасадорот е откажана поради лошото време.")]
    public void A_text_in_a_language_with_neighbours_is_not_English(string text) => Assert.NotNull(WrittenLanguage.OtherThanEnglish(text));

    [Theory]
    [InlineData(English)]
    [InlineData("")]
    [InlineData("A note.")]
    [InlineData("Minister meets ambassador")]
    [InlineData("Foreign Minister Meets Ambassador")]
    [InlineData("PM Orbán receives President Erdoğan")]
    [InlineData("Mnangagwa, Ramaphosa, Chakwera, Hichilema, Masisi, Nyusi")]
    [InlineData("H.E. Sheikh Abdullah bin Zayed Al Nahyan receives H.E. Dr. Badr bin Hamad Al Busaidi")]
    [InlineData("Ambassador of Côte d'Ivoire, M. Kouamé N'Guessan, calls on Minister Ðorđe Šćepanović")]
    [InlineData("Ana Souza will serve as Chargé d’Affaires until March")]
    [InlineData("Reference 3f2504e0-4f89-11d3-9a0c-0305e82c3301 https://example.org/le/ministre/de/la/paix")]
    public void English_passes_however_short_and_whoever_is_named(string text) => Assert.Null(WrittenLanguage.OtherThanEnglish(text));

    [Theory]
    [InlineData("وزير الخارجية يستقبل السفير الياباني في مكتبه اليوم\nThe Minister received the Ambassador of Japan today.")]
    [InlineData("Министр принял посла Японии\n\nThe Foreign Minister received the Ambassador of Japan and thanked him.")]
    [InlineData(English + " He quoted the poet: «La vie est belle et le monde est à nous tous, mes amis.»")]
    [InlineData(French + "\n\n" + English)]
    [InlineData(Arabic + "\n\n" + Arabic + "\n\n" + English)]
    public void A_headline_a_quotation_or_a_half_in_another_language_does_not_keep_the_English_from_being_read(string text) =>
        Assert.Null(WrittenLanguage.OtherThanEnglish(text));

    [Fact]
    public void An_English_line_does_not_make_a_foreign_text_English() =>
        Assert.Equal("French", WrittenLanguage.OtherThanEnglish(string.Join("\n\n", Enumerable.Repeat(French, 20)) + "\n\nThis page is also available in English."));

    [Fact]
    public void An_English_half_is_found_wherever_it_stands()
    {
        var french = string.Concat(Enumerable.Repeat(French + "\n\n", 3_000));

        Assert.Null(WrittenLanguage.OtherThanEnglish(french + string.Concat(Enumerable.Repeat(English + "\n\n", 3_000))));
        Assert.Equal("French", WrittenLanguage.OtherThanEnglish(french));
    }

    [Fact]
    public void Any_text_is_told_the_same_twice() =>
        Gen.String.Sample(text => WrittenLanguage.OtherThanEnglish(text) == WrittenLanguage.OtherThanEnglish(text), iter: 200);
}
