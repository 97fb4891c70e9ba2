using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Who met whom in the less usual ways: groups that nobody names, lists with a holder each, asides, guests and delegations.</summary>
public sealed class EncounterWays
{
    [Theory]
    [InlineData("President Olav Berg and Vice President Per Holm attended the annual forum. The President met the President of Chad, Karim Said.", "Conference: Olav Berg, Per Holm | NO + Meeting: Karim Said, Olav Berg | NO TD")]
    [InlineData("Foreign Minister Lena Okafor met with members of the diplomatic corps accredited to the country.", "Meeting: Lena Okafor | NO")]
    [InlineData("During a meeting with foreign diplomats in Oslo, Foreign Minister Lena Okafor asserted that trade had grown.", "Meeting: Lena Okafor | NO")]
    [InlineData("During a meeting with foreign diplomats, Ms. Lena Okafor, the Foreign Minister, said that trade had grown.", "Meeting: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor received a delegation of businessmen from Sweden.", "Meeting: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met on Tuesday the executives of several Swedish companies.", "Meeting: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor held the fourth annual meeting with ambassadors and heads of diplomatic missions.", "Meeting: Lena Okafor | NO")]
    [InlineData("The Foreign Minister met in Oslo, officials said.", "")]
    [InlineData("The Bahraini Foreign Ministry summoned on Wednesday the new US ambassador to Bahrain Steven Reed.", "Meeting: Steven Reed | BH US")]
    public void Those_whom_nobody_names_are_a_side(string text, string expected) => Way.Reads(text, expected);

    [Theory]
    [InlineData("Ties were covered during a meeting that brought together Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("The prospects of cooperation were reviewed at a meeting here yesterday between Foreign Minister Lena Okafor and Swedish Ambassador Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("In the meeting to be held on 9 April in Oslo between our Minister Lena Okafor and Swedish Foreign Minister Anna Lund, trade will be reviewed.", "Meeting Scheduled: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lars Okafor was in Stockholm. In a meeting with Swedish Foreign Minister Anna Lund, both men reviewed trade.", "Meeting: Anna Lund, Lars Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor in a meeting with visiting Swedish Deputy Foreign Minister Anna Lund in Oslo said that trade had grown.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor had the pleasure to meet Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor spoke today with the Ambassador of Sweden, Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor received a courtesy call from Swedish Deputy Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("The second round of political consultations between the Ministries of Foreign Affairs of Norway and Chad was held in Oslo.", "Meeting:  | NO TD")]
    [InlineData("The Ambassador of Chad, Karim Said, was this morning summoned to the Ministry.", "Meeting: Karim Said | NO TD")]
    [InlineData("Foreign Minister Lena Okafor was, on Monday, received by Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    public void Meetings_have_both_sides(string text, string expected) => Way.Reads(text, expected);

    [Theory]
    [InlineData("Foreign Minister Lena Okafor received, on Monday, at the palace, the Minister of Foreign Affairs of Sweden, Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor has received in audience the Swedish Ambassador to Norway, Ms. Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor received Speaker of Chad's National Assembly Karim Said.", "Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor received a Chadian parliamentary delegation headed by Mr. Karim Said.", "Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor received Chadian Deputy Prime Minister, co-chair of the Norwegian-Chadian Commission Karim Said.", "Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor received the special representative of the President of Chad for the settlement of the border with Niger, Karim Said.", "Meeting: Karim Said, Lena Okafor | NO TD")]
    public void Whom_one_receives_may_stand_far_behind(string text, string expected) => Way.Reads(text, expected);

    [Theory]
    [InlineData("Foreign Minister Lena Okafor held separate meetings with the Foreign Ministers of the Kingdom of Sweden - Anna Lund, the Republic of Chad Karim Said and Togo Kofi Mensah.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD + Meeting: Kofi Mensah, Lena Okafor | NO TG")]
    [InlineData("Foreign Minister Lena Okafor met with each of Swedish Foreign Minister Anna Lund and Chadian Foreign Minister Karim Said.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor had phone talks with President Anna Lund of Sweden and President Karim Said of Chad.", "Call: Anna Lund, Lena Okafor | NO SE + Call: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor had a trilateral phone call with Swedish Foreign Minister Anna Lund and Chadian Foreign Minister Karim Said.", "Call: Anna Lund, Karim Said, Lena Okafor | NO SE TD")]
    [InlineData("Foreign Minister Lena Okafor is slated to hold discussions with Swedish Foreign Minister Anna Lund on Wednesday, and on Friday with Chadian Foreign Minister Karim Said.", "Meeting Scheduled: Anna Lund, Lena Okafor | NO SE + Meeting Scheduled: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor met on Wednesday with Swedish Foreign Minister Anna Lund. Shortly afterwards with the Foreign Minister of Chad, Karim Said.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund. In another meeting, the Chadian Foreign Minister, Mr. Karim Said, praised Norway.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    public void Each_of_a_list_is_met_by_itself(string text, string expected) => Way.Reads(text, expected);

    [Theory]
    [InlineData("Foreign Minister Lena Okafor received Karim Said, Prime Minister of Chad, during his visit to Oslo.", "Meeting: Karim Said, Lena Okafor | NO TD + Visit: Karim Said | NO TD")]
    [InlineData("Foreign Minister Lena Okafor conferred with her Chadian colleague Karim Said during the latter's official visit to Norway.", "Meeting: Karim Said, Lena Okafor | NO TD + Visit: Karim Said | NO TD")]
    [InlineData("Prime Minister Lena Okafor began a tour of Sweden, Chad and Togo.", "Visit: Lena Okafor | NO SE + Visit: Lena Okafor | NO TD + Visit: Lena Okafor | NO TG")]
    [InlineData("The visit of a Norwegian delegation headed by Foreign Minister Lena Okafor to Stockholm began today.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor and her accompanying delegation arrived in the Swedish capital Stockholm.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor is traveling to Chad.", "Visit: Lena Okafor | NO TD")]
    [InlineData("The two ministers discussed the forthcoming visit of Prime Minister Lena Okafor to Chad, which is scheduled for 2 June.", "Visit Scheduled: Lena Okafor | NO TD")]
    [InlineData("During her current visit to Stockholm Foreign Minister, Ms. Lena Okafor met with Swedish Minister of Trade Anna Lund.", "Visit: Lena Okafor | NO SE + Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor has this week visited Chad.", "Visit: Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor postponed her visit to Chad.", "Visit Postponed: Lena Okafor | NO TD")]
    public void A_visit_has_its_traveller(string text, string expected) => Way.Reads(text, expected);

    [Theory]
    [InlineData("The sides exchanged views on the situation in Chad, negotiations between Chad and Togo, and ways to resolve the issue.")]
    [InlineData("The delegation extended an invitation to the Foreign Minister to attend the conference on water in Chad.")]
    [InlineData("Foreign Minister Lena Okafor made the remarks on trade with Chad.")]
    [InlineData("The ministers held a joint press conference.")]
    [InlineData("He said that the upcoming Doha meeting required the consent of Chad.")]
    [InlineData("The President wished Ambassador Karim Said of Chad success in his diplomatic mission in Norway.")]
    public void What_is_only_spoken_of_is_none(string text) => Way.Reads(text, "");
}
