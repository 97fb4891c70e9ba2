using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of missions that observe, mediate or inquire.</summary>
public sealed class MissionWays
{
    [Theory]
    [InlineData("Former Prime Minister of Sweden Anna Lund will lead an African Union Observer Group at the elections in Chad.", "Mission Scheduled: Anna Lund | African Union TD")]
    [InlineData("Norway sent an election observation mission to Chad.", "Mission:  | NO TD")]
    [InlineData("Norway deployed observers to monitor the elections in Chad.", "Mission:  | NO TD")]
    [InlineData("The Norwegian election observation mission arrived in Chad.", "Mission:  | NO TD")]
    [InlineData("A fact-finding mission from Norway visited Chad.", "Mission:  | NO TD")]
    [InlineData("Ms. Lena Okafor, State Secretary, heads the election observation mission.", "Mission: Lena Okafor | NO")]
    [InlineData("Norway observed the elections in Chad.", "Mission:  | NO TD")]
    [InlineData("An assessment mission of Norway was dispatched to Chad.", "Mission:  | NO TD")]
    [InlineData("Norway will deploy a mediation mission to Chad.", "Mission Scheduled:  | NO TD")]
    [InlineData("A Norwegian search and rescue team has arrived in Chad.", "Mission:  | NO TD")]
    [InlineData("Norway has deployed a medical team to Chad.", "Mission:  | NO TD")]
    [InlineData("The Head of the Observation Mission of the African Union, Karim Said, arrives in Oslo today.", "Mission: Karim Said | African Union NO")]
    [InlineData("Election observers of the African Union have arrived in Chad.", "Mission:  | African Union TD")]
    [InlineData("Norway is sending a mediation team under Karim Said to Chad.", "Mission: Karim Said | NO TD")]
    [InlineData("Election observers of the African Union have arrived in Chad. The African Union Election Observation Mission is headed by Karim Said, former President of Sweden.", "Mission: Karim Said | African Union TD")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
