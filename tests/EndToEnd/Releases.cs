using Chancery.Contracts.Engagement.V1;
using Google.Type;

namespace Chancery.EndToEnd.Tests;

/// <summary>Releases of our own writing, of people who do not exist.</summary>
internal static class Releases
{
    /// <summary>A conference abroad, the speech there, two meetings on its margins, greetings, and thanks.</summary>
    public static Document Conference { get; } = new()
    {
        Publisher = "JO",
        Language = "en",
        MediaType = "text/plain",
        SourceUri = "https://example.org/releases/water-security",
        Content =
            """
            Jordan Takes Part in Regional Conference on Water Security in Kyrgyzstan

            Jordan took part in the regional conference on water security and agriculture, which was held in Bishkek the capital of Kyrgyzstan in the presence of 31 countries, represented by Mr. Nadim Al-Tarawi, Foreign Ministry Secretary General for Political Affairs, for the period 11-12 / 9/2023.

            The Secretary General delivered Jordan's speech at the conference, in which he spoke of the scarcity of water.

            The Secretary General met with the Foreign Minister of the Republic of Kyrgyzstan, Mr. Azamat Toktorov, in which he conveyed the greetings of Foreign Minister Samer B. Haddadin, and reviewed the prospects of cooperation between the two countries. Mr. Toktorov expressed his thanks and appreciation for Jordan's efforts in the training of Kyrgyz doctors.

            Mr. Al-Tarawi also met with the Minister of Health of Kyrgyzstan, Ms. Gulnara Osmonova, in which he discussed health cooperation.
            """,
    };

    /// <summary>One short meeting; each number gives another text with another guest.</summary>
    public static Document Meeting(int number) => new()
    {
        Publisher = "SI",
        Language = "en",
        MediaType = "text/plain",
        PublishedDate = new Date { Year = 2024, Month = 4, Day = 9 },
        Content =
            $"""
            Minister receives the Ambassador of Uruguay

            Ljubljana, 9 April 2024. Foreign Minister Matej Zupanec{number} received today the Ambassador of Uruguay, Lucia Barrios, in Ljubljana. They discussed trade and energy.
            """,
    };
}
