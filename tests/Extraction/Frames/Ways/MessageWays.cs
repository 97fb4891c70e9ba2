using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of letters, cables and messages.</summary>
public sealed class MessageWays
{
    [Theory]
    [InlineData("Prime Minister Lena Okafor sent a cable of condolences to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor sent condolences to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor addressed a letter to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor received a letter from the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("A message of congratulation was sent by Prime Minister Lena Okafor to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor wrote to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor and the President of Chad, Karim Said, exchanged messages of congratulation.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor exchanged telegrams with the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("In a letter to the President of Chad, Karim Said, Prime Minister Lena Okafor stressed the value of trade.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor cabled the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor sent a message congratulating the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("A letter from Prime Minister Lena Okafor was handed to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor has forwarded a message of sympathy to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("The Ambassador of Chad, Karim Said, delivered a letter to Prime Minister Lena Okafor.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor dispatched a telegram to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("The Ministry handed a note verbale to the Embassy of Chad.", "Message:  | NO TD")]
    [InlineData("Prime Minister Lena Okafor will send a letter to the President of Chad, Karim Said.", "Message Scheduled: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Prime Minister Lena Okafor extended her condolences to the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("Messages were exchanged between Prime Minister Lena Okafor and the President of Chad, Karim Said.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("State Secretary Lena Okafor handed the Ambassador of Chad, Karim Said, a note of protest.", "Message: Karim Said, Lena Okafor | NO TD")]
    [InlineData("The Special Envoy of Togo, Karim Said, met King Olav Berg and delivered a message from President Abel Mosi of Togo.", "Meeting: Karim Said, Olav Berg | NO TG + Message: Abel Mosi, Karim Said, Olav Berg | NO TG")]
    [InlineData("Your Excellency,¶I would like to convey my warmest congratulations to you and the people of Sweden on your National Day.¶Please accept, Excellency, the assurances of my highest consideration.¶Lena Okafor¶Foreign Minister", "Message: Lena Okafor | NO SE")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
