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
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
