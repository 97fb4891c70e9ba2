using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of ambassadors who present credentials.</summary>
public sealed class CredentialsWays
{
    [Theory]
    [InlineData("King Olav Berg received the letters of credence of several envoys. The dignitaries who presented their credentials included Ms. Rita Lopes, Ambassador of Portugal, and Mr. Karim Said, Ambassador of Chad.", "Credentials: Olav Berg, Rita Lopes | NO PT + Credentials: Karim Said, Olav Berg | NO TD")]
    [InlineData("The new Ambassador of Portugal, Rita Lopes, presented her letters of credence to King Olav Berg.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, handed over copies of her credentials to Foreign Minister Lena Okafor.", "Credentials: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("King Olav Berg accepted the credentials of the Ambassador of Portugal, Rita Lopes.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("King Olav Berg received letters of credence from the Ambassador of Portugal, Rita Lopes.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("Foreign Minister Lena Okafor received a copy of the credentials of the newly appointed Ambassador of Portugal, Rita Lopes.", "Credentials: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("The credentials of the Ambassador of Portugal, Rita Lopes, were accepted by King Olav Berg.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("Credentials were presented to the King of Norway, Olav Berg, by the Ambassador of Portugal, Rita Lopes.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("Ambassador of Portugal presents credentials to King¶The Ambassador of Portugal, Rita Lopes, presented her credentials to King Olav Berg.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, submitted the copies of her credentials to Foreign Minister Lena Okafor.", "Credentials: Lena Okafor, Rita Lopes | NO PT")]
    [InlineData("The ceremony of presentation of credentials by the Ambassador of Portugal, Rita Lopes, took place in Oslo.", "Credentials: Rita Lopes | PT")]
    [InlineData("The Ambassadors of Sweden (Anna Lund) and Chad (Karim Said) presented their credentials to King Olav Berg.", "Credentials: Anna Lund, Olav Berg | NO SE + Credentials: Karim Said, Olav Berg | NO TD")]
    [InlineData("King Olav Berg received the credentials of two ambassadors. They are Ms. Anna Lund, Ambassador of Sweden, and Mr. Karim Said, Ambassador of Chad.", "Credentials: Anna Lund, Olav Berg | NO SE + Credentials: Karim Said, Olav Berg | NO TD")]
    [InlineData("King Olav Berg received today the letters of credence of:¶- Ms. Anna Lund, Ambassador of Sweden¶- Mr. Karim Said, Ambassador of Chad", "Credentials: Anna Lund, Olav Berg | NO SE + Credentials: Karim Said, Olav Berg | NO TD")]
    [InlineData("The Ambassador of Norway, Lena Okafor, presented her credentials to the President of Chad, Karim Said.", "Credentials: Karim Said, Lena Okafor | NO TD")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, tendered her letters of credence to King Olav Berg.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("After presenting her credentials to King Olav Berg, the Ambassador of Portugal, Rita Lopes, spoke of trade.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("Accepting the credentials of the Ambassador of Portugal, Rita Lopes, King Olav Berg spoke of trade.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, will present her credentials to King Olav Berg.", "Credentials Scheduled: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("King Olav Berg received the Ambassador of Portugal, Rita Lopes, who presented her credentials.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("King Olav Berg received letters of accreditation from three ambassadors: Anna Lund, Ambassador of Sweden with residence in Paris; Karim Said, Ambassador of the Republic of Chad with residence in Rome; and Rita Lopes, Ambassador of Portugal.", "Credentials: Anna Lund, Olav Berg | NO SE + Credentials: Karim Said, Olav Berg | NO TD + Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("King Olav Berg received the credentials of three envoys in Oslo.¶They are H.E. Ms. Anna Lund, Kingdom of Sweden; H.E. Mr. Karim Said, Chad; H.E. Ms. Rita Lopes, Portugal.", "Credentials: Anna Lund, Olav Berg | NO SE + Credentials: Karim Said, Olav Berg | NO TD + Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("King Olav Berg received credentials from two new envoys. They are Anna Lund (Sweden) and Karim Said (Chad).", "Credentials: Anna Lund, Olav Berg | NO SE + Credentials: Karim Said, Olav Berg | NO TD")]
    [InlineData("Ambassadors Extraordinary and Plenipotentiary of the Kingdom of Sweden and the Republic of Chad presented their Letters of Credence to King Olav Berg. The Ambassador of Sweden, Anna Lund, spoke of trade.", "Credentials: Anna Lund, Olav Berg | NO SE + Credentials: Olav Berg | NO TD")]
    [InlineData("King Olav Berg received the new ambassadors of Sweden and Chad, who presented their credentials.", "Credentials: Olav Berg | NO TD + Credentials: Olav Berg | NO SE")]
    [InlineData("King Olav Berg accredited the new Ambassador of Portugal, Rita Lopes.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("The new Ambassador of Portugal, Rita Lopes, was accredited by King Olav Berg.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, presented her letter of credentials to King Olav Berg.", "Credentials: Olav Berg, Rita Lopes | NO PT")]
    [InlineData("Rita Lopes presented her letter of credence as Ambassador of Portugal to ASEAN to the Secretary-General of ASEAN, Mr. Karim Said.", "Credentials: Karim Said, Rita Lopes | ASEAN PT")]
    [InlineData("King Olav Berg received the letters of credence of two envoys. He wished them well.¶The envoys who presented their credentials are:¶- Ms. Anna Lund, Ambassador of Sweden¶- Mr. Karim Said, Ambassador of Chad", "Credentials: Anna Lund, Olav Berg | NO SE + Credentials: Karim Said, Olav Berg | NO TD")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
