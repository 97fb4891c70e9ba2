using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of meetings, talks, audiences and courtesy calls.</summary>
public sealed class MeetingWays
{
    [Theory]
    [InlineData("Foreign Minister Lena Okafor met yesterday in Oslo Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor had a working lunch with Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor today held, at the Ministry, a round of political consultations with Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Swedish Foreign Minister Anna Lund called on Foreign Minister Lena Okafor this morning.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Swedish Foreign Minister Anna Lund paid today a courtesy call to Foreign Minister Lena Okafor.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("A courtesy call was paid by Swedish Foreign Minister Anna Lund on Norwegian Foreign Minister Lena Okafor.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Swedish Foreign Minister Anna Lund was received in audience today by Prime Minister Lena Okafor.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Swedish Foreign Minister Anna Lund has been received by Prime Minister Lena Okafor.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Prime Minister Lena Okafor granted an audience to Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Talks took place in Oslo on Monday between Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("A meeting between Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund took place in Oslo.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("During his meeting with Swedish Foreign Minister Anna Lund, Foreign Minister Karim Okafor stressed the value of trade.", "Meeting: Anna Lund, Karim Okafor | NO SE")]
    [InlineData("At a meeting with Swedish Foreign Minister Anna Lund, Foreign Minister Lena Okafor stressed the value of trade.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor stressed the value of trade in talks with Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor reviewed with Swedish Foreign Minister Anna Lund the state of fisheries.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund exchanged views on trade.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor sat down with Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Receiving Swedish Foreign Minister Anna Lund, Norwegian Foreign Minister Lena Okafor stressed the value of trade.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor hosted Swedish Foreign Minister Anna Lund in Oslo for talks.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("FM Okafor meets Swedish counterpart¶Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Norway, Sweden discuss trade¶Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund discussed trade.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor conducted bilateral consultations with Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor, accompanied by State Secretary Per Holm, received Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor, Per Holm | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund. The meeting was attended by State Secretary Per Holm.", "Meeting: Anna Lund, Lena Okafor, Per Holm | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund in the presence of State Secretary Per Holm.", "Meeting: Anna Lund, Lena Okafor, Per Holm | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund. Also present was State Secretary Per Holm.", "Meeting: Anna Lund, Lena Okafor, Per Holm | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund. The two ministers discussed trade.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund, who conveyed the greetings of Prime Minister Per Holm.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund, and also with Chadian Foreign Minister Karim Said.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund, as well as Chadian Foreign Minister Karim Said.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund and Chadian Foreign Minister Karim Said, respectively.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor held meetings with Swedish Foreign Minister Anna Lund and Chadian Foreign Minister Karim Said.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor received Swedish Foreign Minister Anna Lund and then met Chadian Foreign Minister Karim Said.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor held today separate meetings with:¶- Ms. Anna Lund, Foreign Minister of Sweden;¶- Mr. Karim Said, Foreign Minister of Chad.", "Meeting: Anna Lund, Lena Okafor | NO SE + Meeting: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor will hold talks with Swedish Foreign Minister Anna Lund on Monday.", "Meeting Scheduled: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor is expected to meet Swedish Foreign Minister Anna Lund.", "Meeting Scheduled: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Okafor to meet Swedish Foreign Minister Anna Lund¶Foreign Minister Lena Okafor will meet Swedish Foreign Minister Anna Lund on Friday.", "Meeting Scheduled: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("A meeting of Foreign Minister Lena Okafor with Swedish Foreign Minister Anna Lund is scheduled for Friday.", "Meeting Scheduled: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("The meeting of Foreign Minister Lena Okafor with Swedish Foreign Minister Anna Lund was cancelled.", "Meeting Cancelled: Anna Lund, Lena Okafor | NO SE")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
