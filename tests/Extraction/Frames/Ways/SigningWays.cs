using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of agreements signed and declarations adopted.</summary>
public sealed class SigningWays
{
    [Theory]
    [InlineData("Norway and Sweden inked a deal on fisheries in Oslo.", "Signing:  | NO SE")]
    [InlineData("Foreign Minister Lena Okafor signed with Swedish Foreign Minister Anna Lund an agreement on fisheries.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("An agreement on fisheries was signed by Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("A memorandum of understanding was signed between Norway and Sweden.", "Signing:  | NO SE")]
    [InlineData("The signing of a memorandum of understanding between Norway and Sweden took place in Oslo.", "Signing:  | NO SE")]
    [InlineData("Norway and Sweden have concluded a treaty on fisheries.", "Signing:  | NO SE")]
    [InlineData("Norway and Sweden initialled a protocol on fisheries.", "Signing:  | NO SE")]
    [InlineData("Norway and Sweden adopted a joint statement.", "Signing:  | NO SE")]
    [InlineData("Norway and Sweden issued a joint declaration on fisheries.", "Signing:  | NO SE")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund put their signatures to the agreement.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Norway signs agreement with Sweden¶Norway signed an agreement on fisheries with Sweden.", "Signing:  | NO SE")]
    [InlineData("The agreement, which was signed by Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund, covers fisheries.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund. After the talks a memorandum of understanding was signed.", "Meeting: Anna Lund, Lena Okafor | NO SE + Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund. At the end they signed an agreement on fisheries.", "Meeting: Anna Lund, Lena Okafor | NO SE + Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Norway and Sweden exchanged instruments of ratification.", "Signing:  | NO SE")]
    [InlineData("Norway and Sweden will sign an agreement on fisheries.", "Signing Scheduled:  | NO SE")]
    [InlineData("Norway and Sweden are expected to sign an agreement on fisheries.", "Signing Scheduled:  | NO SE")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund inked an accord on trade.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Norway and Sweden signed two agreements and a memorandum of understanding.", "Signing:  | NO SE")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund met and signed an agreement on fisheries.", "Meeting: Anna Lund, Lena Okafor | NO SE + Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("The visit ended with the signing of an agreement between Norway and Sweden.", "Signing:  | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met the Foreign Minister of Chad, Karim Said. The meeting concluded with the signing of two agreements.", "Meeting: Karim Said, Lena Okafor | NO TD + Signing: Karim Said, Lena Okafor | NO TD")]
    [InlineData("The memorandum was signed on behalf of Norway by Foreign Minister Lena Okafor and on behalf of Sweden by Foreign Minister Anna Lund.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Norway and Sweden signed an agreement on fisheries. Ambassador Lena Okafor signed for Norway while Ambassador Anna Lund signed for Sweden.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund witnessed the signing of two agreements.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor and Swedish Ambassador Anna Lund exchanged notes on a grant.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("The Government of Norway and the Government of Sweden held a signing ceremony for the exchange of notes in Oslo.", "Signing:  | NO SE")]
    [InlineData("Norway and Sweden concluded an agreement on fisheries, which was signed in Oslo by Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund.", "Signing: Anna Lund, Lena Okafor | NO SE")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
