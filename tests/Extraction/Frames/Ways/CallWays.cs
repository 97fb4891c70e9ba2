using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of phone and video calls.</summary>
public sealed class CallWays
{
    [Theory]
    [InlineData("Foreign Minister Lena Okafor spoke by phone with Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor spoke on Friday with Swedish Foreign Minister Anna Lund over the telephone.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor had a phone call with Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor held a video call with Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor received today a telephone call from Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("A telephone conversation took place between Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("A telephone conversation of Foreign Minister Lena Okafor with Swedish Foreign Minister Anna Lund was held.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("In a phone conversation with Swedish Foreign Minister Anna Lund, Foreign Minister Lena Okafor stressed the value of trade.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("During a telephone call with Swedish Foreign Minister Anna Lund, Foreign Minister Lena Okafor spoke of trade.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor phoned Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor called Swedish Foreign Minister Anna Lund by phone.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor discussed trade with Swedish Foreign Minister Anna Lund by telephone.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor placed a call to Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor spoke today with Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Phone call of the foreign ministers¶Foreign Minister Lena Okafor talked on the phone with Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor informed Swedish Foreign Minister Anna Lund by phone of the decision.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor had telephone conversations with Swedish Foreign Minister Anna Lund and Chadian Foreign Minister Karim Said.", "Call: Anna Lund, Lena Okafor | NO SE + Call: Karim Said, Lena Okafor | NO TD")]
    [InlineData("In separate phone calls with Swedish Foreign Minister Anna Lund and Chadian Foreign Minister Karim Said, Foreign Minister Lena Okafor stressed the value of trade.", "Call: Anna Lund, Lena Okafor | NO SE + Call: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor held a videoconference with Swedish Foreign Minister Anna Lund.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("The phone call between Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund focused on trade.", "Call: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor conducted political consultations by video link with Swedish Foreign Minister Anna Lund.", "Meeting: Anna Lund, Lena Okafor | NO SE")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
