using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of conferences, summits, sessions and joint commissions.</summary>
public sealed class ConferenceWays
{
    [Theory]
    [InlineData("The third meeting of the Norwegian-Swedish Joint Commission was held in Oslo. Norway and Sweden held discussions on fisheries.", "Conference:  | NO SE")]
    [InlineData("The second session of the Joint Commission between Norway and Sweden was held in Oslo. The meeting was co-chaired by State Secretary Lena Okafor of Norway and Minister Anna Lund of Sweden.", "Conference: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor is attending the Oslo Forum on Peace.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor participated in the annual session of the Council.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor took part on Monday in the summit on fisheries.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor chaired the third session of the Norwegian-Swedish Joint Commission.", "Conference: Lena Okafor | NO SE")]
    [InlineData("The third session of the Norwegian-Swedish Joint Commission was held in Oslo.", "Conference:  | NO SE")]
    [InlineData("The session was co-chaired by Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", "Conference: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("The Joint Commission, which Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund chaired, met in Oslo.", "Conference: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor opened the conference on fisheries.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor represented Norway at the forum on fisheries.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor heads the delegation to the summit on fisheries.", "Conference: Lena Okafor | NO")]
    [InlineData("Norway hosted the summit on fisheries.", "Conference:  | NO")]
    [InlineData("The conference on fisheries was attended by Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", "Conference: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("The summit on fisheries was hosted by Norway.", "Conference:  | NO")]
    [InlineData("Foreign Minister Lena Okafor travelled to Stockholm to attend the conference on fisheries.", "Visit: Lena Okafor | NO SE + Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor will participate in the summit on fisheries.", "Conference Scheduled: Lena Okafor | NO")]
    [InlineData("Norway takes part in regional forum¶Ms. Lena Okafor, Director General, took part in the regional forum on fisheries.", "Conference: Lena Okafor | NO")]
    [InlineData("On the sidelines of the summit on fisheries, Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("With the participation of Foreign Minister Lena Okafor in the forum on fisheries, Norway stressed the value of trade.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor joined the ministerial meeting of the Contact Group.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor addressed the conference on fisheries.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor moderated a panel at the forum on fisheries.", "Conference: Lena Okafor | NO")]
    [InlineData("The summit brought together Foreign Minister Lena Okafor, Swedish Foreign Minister Anna Lund and Chadian Foreign Minister Karim Said.", "Conference: Anna Lund, Karim Said, Lena Okafor | NO SE TD")]
    [InlineData("The Norwegian-Swedish Joint Commission held its second session in Oslo.", "Conference:  | NO SE")]
    [InlineData("The Joint Commission of Norway and Chad met in Oslo under the chairmanship of Foreign Minister Lena Okafor.", "Conference: Lena Okafor | NO TD")]
    [InlineData("The Joint Commission for Cooperation between Norway and Chad was held in Oslo.", "Conference:  | NO TD")]
    [InlineData("The Informal Meeting of Ministers of Foreign Affairs of the African Union will be held on 12 April in Oslo.", "Conference Scheduled:  | African Union")]
    [InlineData("Leaders of the African Union met in Oslo on Monday for their second summit.", "Conference:  | African Union")]
    [InlineData("Foreign Minister Lena Okafor participated in the African Union Ministerial Retreat hosted by Sweden.", "Conference: Lena Okafor | African Union NO SE")]
    [InlineData("Foreign Minister Lena Okafor participated in the African Union Council of Ministers meeting.", "Conference: Lena Okafor | African Union NO")]
    [InlineData("The ministers agreed at the third meeting of the Joint Commission in Oslo, which was co-chaired by Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", "Conference: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor participated in the summit on fisheries.¶The summit was hosted by Sweden.", "Conference: Lena Okafor | NO SE")]
    [InlineData("Norway took part in the seminar on fisheries. The seminar was opened by Foreign Minister Lena Okafor.", "Conference: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor is representing King Olav Berg on the summit on fisheries.", "Conference: Lena Okafor | NO")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
