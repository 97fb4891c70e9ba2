using Xunit;

namespace Chancery.Extraction.Tests.Reference;

/// <summary>For whom a person stands, from the words beside the name to the publisher, each ground with its sentence.</summary>
public sealed class AllegianceTests
{
    [Theory]
    [InlineData("Foreign Minister Chrystia Roy (Canada) spoke.", "Chrystia Roy CA")]
    [InlineData("Foreign Minister S. V. Petrov of Russia spoke.", "S. V. Petrov RU")]
    [InlineData("2. In attendance were: GHANA: H.E. Kofi Darko, President; MALAWI: Hon. Chimwe Gondwe, Minister of Defence.", "Kofi Darko GH|Chimwe Gondwe MW")]
    [InlineData("Those who attended.\n\nAmbassador Choi Young, Republic of Korea\n\nAmbassador Othman bin Hashim, Malaysia", "Choi Young KR|Othman bin Hashim MY")]
    [InlineData("The credentials of the Ambassador of Sweden, Bjorn Vik; of the Republic of Korea, Kim Min-su; and of Ghana, Kofi Darko.", "Bjorn Vik SE|Kim Min-su KR|Kofi Darko GH")]
    [InlineData("From the Bulgarian side it was chaired by the Minister of Economy Plamen Dikov.", "Plamen Dikov BG")]
    [InlineData("Foreign Secretary Bharat Rai led the Nepali side.", "Bharat Rai NP")]
    [InlineData("Minister of Energy João Neto signed on behalf of Angola.", "João Neto AO")]
    [InlineData("Chad was represented by a deputy minister, Mr. Idriss Goukou.", "Idriss Goukou TD")]
    [InlineData("HE Shigeru Matsu, whose tour of duty as Ambassador of Japan has ended, spoke.", "Shigeru Matsu JP")]
    [InlineData("Professor Lars Dahl from the University of Copenhagen spoke.", "Lars Dahl DK")]
    [InlineData("Mr. Kofi Darko of Ghana spoke.", "Kofi Darko GH")]
    [InlineData("Kofi Darko has been appointed Ambassador Extraordinary and Plenipotentiary of Ghana to Norway.", "Kofi Darko GH")]
    [InlineData("The Chadian delegation included Idriss Goukou, Secretary General, and Ali Nour, Director of Protocol.", "Idriss Goukou TD|Ali Nour TD")]
    [InlineData("Others on the Ghanaian team are Attorney General Kofi Darko and Minister of Trade Ama Mensah.", "Kofi Darko GH|Ama Mensah GH")]
    [InlineData("The memorandum was signed on behalf of Ghana by Minister Kofi Darko.", "Kofi Darko GH")]
    [InlineData("Support was conveyed to President Kofi Darko and the people of Ghana.", "Kofi Darko GH")]
    [InlineData("H.E. Kofi Darko presented his letters as Ambassador of Ghana to ASEAN to the Secretary-General of ASEAN, Mr. Tran Minh.", "Kofi Darko GH|Tran Minh ASEAN")]
    [InlineData("They are Mr. Kofi Darko, Republic of Ghana; Ms. Anna Lund, Sweden.", "Kofi Darko GH|Anna Lund SE")]
    [InlineData("King Sobhuza III of eSwatini spoke.", "Sobhuza III SZ")]
    [InlineData("Emperor Hirofumi spoke.", "Hirofumi JP")]
    [InlineData("Dr. Karl G. Darko, President of Ghana, spoke.", "Karl G. Darko GH")]
    [InlineData("Regional Director for East and Horn of Africa of the IOM, Mr. Kofi Darko, spoke.", "Kofi Darko IOM")]
    [InlineData("The Foreign Minister of the Philippines, Maria \"Baby\" Santos, spoke.", "Maria \"Baby\" Santos PH")]
    public void The_words_beside_a_name_tell(string text, string persons) => Assert.Equal(persons, Represented("NO", text));

    [Theory]
    [InlineData("The Governor of Texas, Bill Crane, spoke.", "Bill Crane US")]
    [InlineData("The Mayor of Paris, Anne Leroux, spoke.", "Anne Leroux FR")]
    [InlineData("Kremlin spokesman Ivan Petrov spoke.", "Ivan Petrov RU")]
    [InlineData("White House National Security Adviser Bill Crane spoke.", "Bill Crane US")]
    [InlineData("Bavarian Minister-President Max Huber spoke.", "Max Huber DE")]
    [InlineData("The hokim of Samarkand region, Ulubek Xolmatov, spoke.", "Ulubek Xolmatov UZ")]
    [InlineData("The Prime Minister of the Kurdistan Region of Iraq, Masrur Baj, spoke.", "Masrur Baj IQ")]
    [InlineData("The Chairman of China Investment Trust Limited, Mr. Chang Min, spoke.", "Chang Min CN")]
    [InlineData("The Rector of the University of Warsaw, Prof. Jan Nowak, spoke.", "Jan Nowak PL")]
    [InlineData("Habtom Zerai, First Secretary at the Eritrean Embassy, spoke.", "Habtom Zerai ER")]
    [InlineData("Mr. Karim Said, Undersecretary at the Foreign Ministry of Chad, spoke.", "Karim Said TD")]
    public void Regions_palaces_and_bodies_stand_for_their_state(string text, string persons) => Assert.Equal(persons, Represented("NO", text));

    [Theory]
    [InlineData("The UN Special Envoy for Yemen, Hans Brun, spoke.", "Hans Brun UN")]
    [InlineData("The Special Envoy of the United Nations Secretary-General for Syria, Hans Brun, spoke.", "Hans Brun UN")]
    [InlineData("Secretary-General Paulo Diaz spoke.", "Paulo Diaz UN")]
    [InlineData("The Secretary General of the Forum, Mr. Henry Puna, thanked the Pacific Islands Forum.", "Henry Puna PIF")]
    [InlineData("He visited the OSCE and was received by its Secretary General, Helga Moen.", "Helga Moen OSCE")]
    [InlineData("The President of the European Commission, Greta Maas, spoke.", "Greta Maas EU")]
    [InlineData("Chairperson of the African Union Commission Moussa Diop spoke.", "Moussa Diop African Union")]
    [InlineData("Former Vice-President of Ghana and Head of the ECOWAS Mission Kwabena Osei spoke.", "Kwabena Osei ECOWAS")]
    public void Officers_of_organisations_stand_for_them(string text, string persons) => Assert.Equal(persons, Represented("NO", text));

    [Theory]
    [InlineData("Minister Jan Vik travelled to Skopje, where he met Prime Minister Zoran Dimov.", "Jan Vik NO|Zoran Dimov MK")]
    [InlineData("Minister Jan Vik visited Apia. In Apia he called on Prime Minister Tui Sapolu.", "Jan Vik NO|Tui Sapolu WS")]
    [InlineData("Minister Jan Vik in Beirut\n\nMinister Jan Vik was received by the Prime Minister, Walid Cheha.", "Jan Vik NO|Walid Cheha LB")]
    [InlineData("Talks between the visiting Pakistani Prime Minister Imran Shah and President Gota Raja were held.", "Imran Shah PK|Gota Raja NO")]
    [InlineData("Croatia's Prime Minister Ivo Marić, accompanied by Defence Minister Luka Horvat, arrived.", "Ivo Marić HR|Luka Horvat HR")]
    [InlineData("Pakistan's Prime Minister Imran Shah arrived at the invitation of Prime Minister Karin Vik.", "Imran Shah PK|Karin Vik NO")]
    [InlineData("Greek Ambassador Michael Diam left; Foreign Minister Niko Dend is coming to Norway.", "Michael Diam GR|Niko Dend GR")]
    [InlineData("The Minister received the Ambassador of Cuba, Mr. Ruben Diaz, and his successor, Ms. Laura Pino.", "Ruben Diaz CU|Laura Pino CU")]
    [InlineData("Jan Vik conferred with his Serbian colleague\n\nMinister Jan Vik and Minister Ivan Ilić opened a new lane.", "Jan Vik NO|Ivan Ilić RS")]
    [InlineData("The agreement was signed by Mr. Jan Vik, Director General at the Ministry, and Ms. Awa Diop, Director. Senegal is a partner.", "Jan Vik NO|Awa Diop SN")]
    [InlineData("Messages were exchanged between Prime Minister Karin Vik and Prime Minister Awa Diop. Senegal is a partner.", "Karin Vik NO|Awa Diop SN")]
    [InlineData("Presidents Karin Vik and Awa Diop exchanged letters. Senegal is a partner.", "Karin Vik NO|Awa Diop SN")]
    [InlineData("At the head of the Senegalese side was Ms. Awa Diop.", "Awa Diop SN")]
    [InlineData("At the invitation of Foreign Minister Karin Vik, the Minister of Trade of Senegal, Ms. Awa Diop, will visit Norway.", "Karin Vik NO|Awa Diop SN")]
    [InlineData("Foreign Minister Karin Vik will co-chair with Minister of Trade Awa Diop the session. Senegal is a partner.", "Karin Vik NO|Awa Diop SN")]
    [InlineData("Courtesy calls are paid. A call on State Secretary Jan Vik by the Foreign Minister of Senegal, Ms. Awa Diop, took place.", "Jan Vik NO|Awa Diop SN")]
    public void Who_is_met_and_who_comes_along_is_of_a_side(string text, string persons) => Assert.Equal(persons, Represented("NO", text));

    [Theory]
    [InlineData("MANAMA: The Assistant Foreign Minister, Dr. Muna Dosari, thanked Japan.", "Muna Dosari BH")]
    [InlineData("Brazil was praised.\n\nCredentials (KUNA) - The Deputy Minister, Mr. Ali Jaber, spoke.", "Ali Jaber KW")]
    [InlineData("The Deputy Minister, Mr. Ali Jaber, thanked Japan.\n\nMinistry of Foreign Affairs\nMuscat, 4 May 2021", "Ali Jaber OM")]
    public void An_unsigned_release_speaks_from_where_it_is_dated(string text, string persons) => Assert.Equal(persons, Represented("", text));

    [Fact]
    public void The_Kingdom_is_the_publisher_s() =>
        Assert.Equal("Ali Rashid BH|Joe Dale US", Represented("BH", "The Kingdom's Ambassador to Washington, Shaikh Ali Rashid, met Congressman Joe Dale."));

    private static string Represented(string publisher, string text) =>
        string.Join('|', Told.By(publisher, text).Persons.Select(person => $"{person.Name} {person.Represents}"));
}
