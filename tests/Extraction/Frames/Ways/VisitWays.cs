using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>Sentences of visits, trips, arrivals and departures.</summary>
public sealed class VisitWays
{
    [Theory]
    [InlineData("BAMAKO, 3 April - Foreign Minister Lena Okafor arrived here on Monday.", "Visit: Lena Okafor | ML NO")]
    [InlineData("Foreign Minister Lena Okafor paid an official visit to the Swedish capital.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor was welcomed in Stockholm by Swedish Foreign Minister Anna Lund as part of a visit she is paying to the region.", "Meeting: Anna Lund, Lena Okafor | NO SE + Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor is paying an official visit to Sweden.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor arrived today in Stockholm on a two-day working visit.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor left Oslo today for Stockholm.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor travels to Stockholm on Monday.", "Visit Scheduled: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor will travel to Stockholm on Monday.", "Visit Scheduled: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor will be on an official visit to Sweden on Monday.", "Visit Scheduled: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor is to visit Sweden.", "Visit Scheduled: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Okafor to visit Sweden¶Foreign Minister Lena Okafor will visit Sweden on Monday.", "Visit Scheduled: Lena Okafor | NO SE")]
    [InlineData("The official visit of Foreign Minister Lena Okafor to Sweden began on Monday.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor concluded her visit to Sweden.", "Visit: Lena Okafor | NO SE")]
    [InlineData("During her visit to Sweden, Foreign Minister Lena Okafor stressed the value of trade.", "Visit: Lena Okafor | NO SE")]
    [InlineData("As part of an official visit to Sweden, Foreign Minister Lena Okafor toured a museum.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Swedish Foreign Minister Anna Lund arrived in Oslo on an official visit.", "Visit: Anna Lund | NO SE")]
    [InlineData("Swedish Foreign Minister Anna Lund visited Norway on 3 April 2023.", "Visit: Anna Lund | NO SE")]
    [InlineData("Foreign Minister Lena Okafor undertook a trip to Sweden and Denmark.", "Visit: Lena Okafor | NO SE + Visit: Lena Okafor | DK NO")]
    [InlineData("Foreign Minister Lena Okafor made a working visit to Stockholm, accompanied by State Secretary Per Holm.", "Visit: Lena Okafor, Per Holm | NO SE")]
    [InlineData("Foreign Minister Lena Okafor has reached Stockholm.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor departed for Sweden.", "Visit: Lena Okafor | NO SE")]
    [InlineData("The visit of Swedish Foreign Minister Anna Lund to Norway has been postponed.", "Visit Postponed: Anna Lund | NO SE")]
    [InlineData("Swedish Foreign Minister Anna Lund is expected to arrive in Oslo on Monday.", "Visit Scheduled: Anna Lund | NO SE")]
    [InlineData("Foreign Minister Lena Okafor, who is on a visit to Sweden, met Swedish Foreign Minister Anna Lund.", "Visit: Lena Okafor | NO SE + Meeting: Anna Lund, Lena Okafor | NO SE")]
    [InlineData("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund, who is visiting Norway.", "Meeting: Anna Lund, Lena Okafor | NO SE + Visit: Anna Lund | NO SE")]
    [InlineData("A delegation headed by Foreign Minister Lena Okafor visited Sweden on 3 April.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Swedish Foreign Minister Anna Lund is in Oslo on a two-day visit.", "Visit: Anna Lund | NO SE")]
    [InlineData("Foreign Minister Lena Okafor wrapped up a three-day visit to Sweden.", "Visit: Lena Okafor | NO SE")]
    [InlineData("Foreign Minister of Norway Lena Okafor heads to Chad next week.", "Visit: Lena Okafor | NO TD")]
    [InlineData("Foreign Minister of Norway Lena Okafor will be in Chad from 12 to 14 May.", "Visit Scheduled: Lena Okafor | NO TD")]
    [InlineData("The visit of the Norwegian Prime Minister Lena Okafor to Chad, planned for 20 May, has been cancelled.", "Visit Cancelled: Lena Okafor | NO TD")]
    [InlineData("The visit to Chad of the Norwegian Prime Minister Lena Okafor ended.", "Visit: Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor will undertake a visit that will take her to Sweden, from 12 to 13 April; Chad, from 13 to 14 April; and Togo, on 15 April.", "Visit Scheduled: Lena Okafor | NO SE + Visit Scheduled: Lena Okafor | NO TD + Visit Scheduled: Lena Okafor | NO TG")]
    [InlineData("Foreign Minister Lena Okafor left on a tour of Sweden and Chad.", "Visit: Lena Okafor | NO SE + Visit: Lena Okafor | NO TD")]
    [InlineData("Foreign Minister Lena Okafor paid a visit to Stockholm and N'Djamena.", "Visit: Lena Okafor | NO SE + Visit: Lena Okafor | NO TD")]
    public void Are_read(string text, string expected) => Way.Reads(text, expected);
}
