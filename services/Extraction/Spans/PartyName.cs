namespace Chancery.Reading;

internal enum PartyForm
{
    /// <summary>The name itself: "Iraq", "the Republic of Iraq", "UN".</summary>
    Name,

    /// <summary>Adjective or people: "Iraqi", "Tajiks".</summary>
    Demonym,

    /// <summary>A city, which is a place first and may stand for its state.</summary>
    City,

    /// <summary>A part of a country with officials of its own: "Bavaria", "Bavarian", "Samarkand region".</summary>
    Region,
}

/// <summary>What a spelling of the gazetteer means.</summary>
/// <param name="Code">Of the country or organisation; for a city or region that of its country.</param>
/// <param name="City">English name of the city, or of the one where a palace is; else empty.</param>
/// <param name="TakesPart">False for armed groups, which are spoken about but never take part.</param>
/// <param name="InCapitals">Only answers to capitals ("US").</param>
internal sealed record PartyName(string Code, PartyForm Form, string City, bool IsCountry, bool IsCapitalCity, bool TakesPart, bool InCapitals);
