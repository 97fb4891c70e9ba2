using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of inaugurations, receptions, wreaths and awards.</summary>
public sealed class CeremonyWays
{
    [Theory]
    [InlineData("Foreign Minister Lena Okafor opened the new embassy in Chad.", "Ceremony: Lena Okafor | NO")]
    [InlineData("The new chancery of the Embassy of Norway was inaugurated by Foreign Minister Lena Okafor.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor attended the opening ceremony of the games.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor hosted a reception in Oslo.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor laid a wreath at the tomb of the Unknown Soldier.", "Ceremony: Lena Okafor | NO")]
    [InlineData("A wreath was laid by Foreign Minister Lena Okafor.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor awarded the Order of Merit to the Ambassador of Portugal, Rita Lopes.", "Ceremony: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("The Order of Merit was conferred on the Ambassador of Portugal, Rita Lopes, by Foreign Minister Lena Okafor.", "Ceremony: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("Foreign Minister Lena Okafor unveiled a memorial plaque in Oslo.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor cut the ribbon.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor gave a farewell dinner for the Ambassador of Portugal, Rita Lopes.", "Ceremony: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("The reception was attended by Foreign Minister Lena Okafor and the Ambassador of Portugal, Rita Lopes.", "Ceremony: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("Foreign Minister Lena Okafor took part in the commemoration of the fallen.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor inaugurated an exhibition of photographs.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor will open the new consulate in Chad.", "Ceremony Scheduled: Lena Okafor | NO")]
    [InlineData("The embassy of Norway was opened by Foreign Minister Lena Okafor.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor decorated the Ambassador of Portugal, Rita Lopes, with the Order of Merit.", "Ceremony: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, was awarded the Order of Merit by Foreign Minister Lena Okafor.", "Ceremony: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("The inauguration of the new chancery by Foreign Minister Lena Okafor took place in Oslo.", "Ceremony: Lena Okafor | NO")]
    [InlineData("The flag of Norway was raised by Foreign Minister Lena Okafor.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor laid the foundation stone of the new clinic.", "Ceremony: Lena Okafor | NO")]
    [InlineData("Foreign Minister Lena Okafor handed over ten ambulances to Chad.", "Ceremony: Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor signed the book of condolences at the Swedish Embassy.", "Ceremony: Lena Okafor | NO")]
    [InlineData("King Olav Berg performed a wreath-laying ceremony in Oslo.", "Ceremony: Olav Berg | NO")]
    [InlineData("During the handover ceremony on Monday, Swedish Ambassador Anna Lund said that the ambulances are a gift.", "Ceremony: Anna Lund | SE")]
    [InlineData("A handover ceremony was held at the National Convention Centre, which was attended by Foreign Minister Lena Okafor and Swedish Ambassador Anna Lund.", "Ceremony: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor attended the reception hosted by the Embassy of Sweden.", "Ceremony: Lena Okafor | NO SE")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
