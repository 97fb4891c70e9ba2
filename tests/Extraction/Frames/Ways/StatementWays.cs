using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of speeches and statements.</summary>
public sealed class StatementWays
{
    [Theory]
    [InlineData("Foreign Minister Lena Okafor opened the forum on fisheries. The Minister stressed in a speech on this occasion the value of trade.", "Conference: Lena Okafor | NO + Statement: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor gave a lecture on fisheries.", "Statement: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor delivered today a keynote address on fisheries.", "Statement: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor made a speech in Oslo.", "Statement: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor delivered Norway’s statement at the forum on fisheries.", "Statement: Lena Okafor | NO")]
    [InlineData("In her speech at the forum on fisheries, Foreign Minister Lena Okafor stressed the value of trade.", "Statement: Lena Okafor | NO")]
    [InlineData("In an address to students, Foreign Minister Lena Okafor stressed the value of trade.", "Statement: Lena Okafor | NO")]
    [InlineData("The Ministry of Foreign Affairs issued a statement on the attack.", "Statement:  | NO")]
    [InlineData("The Ministry of Foreign Affairs condemns the attack in Chad.", "Statement:  | NO")]
    [InlineData("Norway strongly condemns the attack in Chad.", "Statement:  | NO")]
    [InlineData("Norway condemns attack¶The attack of Monday took many lives.", "Statement:  | NO")]
    [InlineData("Foreign Minister Lena Okafor read a statement to the press.", "Statement: Lena Okafor | NO")]
    [InlineData("A statement was issued by the Ministry of Foreign Affairs.", "Statement:  | NO")]
    [InlineData("The opening speech was delivered by Foreign Minister Lena Okafor.", "Statement: Lena Okafor | NO")]
    [InlineData("Norway deplores the attack in Chad.", "Statement:  | NO")]
    [InlineData("Foreign Minister Lena Okafor made opening remarks.", "Statement: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor will deliver a speech on fisheries.", "Statement Scheduled: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor presented a lecture on fisheries.", "Statement: Lena Okafor | NO")]
    [InlineData("Norway released a statement on the attack.", "Statement:  | NO")]
    [InlineData("The Ministry of Foreign Affairs expresses its strong condemnation of the attack.", "Statement:  | NO")]
    [InlineData("Norway is deeply concerned by the escalation.", "Statement:  | NO")]
    [InlineData("Statement by Foreign Minister Lena Okafor on the elections¶The elections took place in a calm atmosphere.", "Statement: Lena Okafor | NO")]
    [InlineData("In a statement issued today, the Ministry of Foreign Affairs rejected the claims.", "Statement:  | NO")]
    [InlineData("Foreign Minister Lena Okafor congratulated Swedish Foreign Minister Anna Lund on her election.", "Statement: Lena Okafor | NO")]
    [InlineData("The Government of Norway presents its warm congratulations to the people of Sweden.", "Statement:  | NO")]
    [InlineData("In a statement, the Ministry of Foreign Affairs said that Norway supports Chad.", "Statement:  | NO")]
    [InlineData("In her statement at the session, Foreign Minister Lena Okafor called for reform.", "Statement: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor has expressed deep concern over the storm in Chad.", "Statement: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor strongly condemned the attack in Chad on Monday.", "Statement: Lena Okafor | NO")]
    [InlineData("The Government of Norway expresses its deepest regret to the people of Chad after the storm.", "Statement:  | NO")]
    [InlineData("The Ministry of Foreign Affairs rejects the decision of the Government of Chad.", "Statement:  | NO")]
    [InlineData("The African Union welcomes the agreement between Chad and Togo.", "Statement:  | African Union")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
