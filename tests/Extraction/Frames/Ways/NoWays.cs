using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences that speak of encounters without telling one: hoped for, remembered, denied, talked about.</summary>
public sealed class NoWays
{
    [Theory]
    [InlineData("Foreign Minister Lena Okafor recalled the visit of Swedish Foreign Minister Anna Lund to Norway.", "")]
    [InlineData("Foreign Minister Lena Okafor recalled that Swedish Foreign Minister Anna Lund visited Norway.", "")]
    [InlineData("Foreign Minister Lena Okafor hopes to receive Swedish Foreign Minister Anna Lund.", "")]
    [InlineData("Foreign Minister Lena Okafor expressed the hope to meet Swedish Foreign Minister Anna Lund soon.", "")]
    [InlineData("Foreign Minister Lena Okafor invited Swedish Foreign Minister Anna Lund to visit Norway.", "")]
    [InlineData("Foreign Minister Lena Okafor stressed the importance of signing an agreement with Sweden.", "")]
    [InlineData("Norway and Sweden agreed to sign an agreement on fisheries.", "")]
    [InlineData("Foreign Minister Lena Okafor did not attend the conference on fisheries.", "")]
    [InlineData("Foreign Minister Lena Okafor would meet Swedish Foreign Minister Anna Lund if trade were at stake.", "")]
    [InlineData("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund in 2019.", "")]
    [InlineData("Since their last meeting, trade of Norway with Sweden has grown.", "")]
    [InlineData("The relations between Norway and Sweden are good.", "")]
    [InlineData("The agreement between Norway and Sweden covers fisheries.", "")]
    [InlineData("Foreign Minister Lena Okafor called on Norway and Sweden to ratify the agreement.", "")]
    [InlineData("Foreign Minister Lena Okafor discussed preparations for the visit of the King.", "")]
    [InlineData("Foreign Minister Lena Okafor looks forward to the visit of Swedish Foreign Minister Anna Lund.", "")]
    [InlineData("Norway proposed to hold a conference on fisheries.", "")]
    [InlineData("Foreign Minister Lena Okafor declined to meet Swedish Foreign Minister Anna Lund.", "")]
    [InlineData("The conference on fisheries was opened in 2015.", "")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund held a press conference in Oslo.", "")]
    [InlineData("According to a press release issued by the Ministry, fisheries matter.", "")]
    [InlineData("This year marks the 30th anniversary of the opening of the Embassy of Norway in Chad.", "")]
    [InlineData("Diplomats accredited to Norway know the city well.", "")]
    [InlineData("The Ambassador spoke of Norway's diplomatic mission in Chad.", "")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
