namespace Chancery.Extraction.Tests.Hostile;

/// <summary>Texts that no ministry would write, of any length: what a careless or ill-meaning submitter may send.</summary>
internal static class HostileTexts
{
    private const string Titled = "Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Chad, H.E. Dr. Karim Said, ";

    private static readonly Dictionary<string, string> Pieces = new(StringComparer.Ordinal)
    {
        ["commas"] = ",",
        ["brackets"] = "((",
        ["closed brackets"] = "()",
        ["quotes"] = "\"",
        ["quoted words"] = "\"a\" ",
        ["full stops"] = ". ",
        ["hyphens"] = "A-",
        ["apostrophes"] = "O'",
        ["line ends"] = "\n",
        ["short lines"] = "A\n",
        ["numbers"] = "1 ",
        ["slashes"] = "1/",
        ["number list"] = "1. ",
        ["ands"] = "and ",
        ["ofs"] = "of the ",
        ["republics"] = "Republic of the ",
        ["governments"] = "Government of people of ",
        ["ministers"] = "Minister of the ",
        ["deputies"] = "Deputy ",
        ["portfolios"] = "Foreign Affairs and ",
        ["honorifics"] = "H.E. Dr. ",
        ["names"] = "Karim Said ",
        ["name list"] = "Karim Said, ",
        ["titles"] = Titled,
        ["countries"] = "Chad ",
        ["country list"] = "Chad, ",
        ["demonyms"] = "Chadian ",
        ["joined demonyms"] = "Chadian-Norwegian ",
        ["cities in"] = "in Oslo ",
        ["towns in"] = "in Bergen ",
        ["dates"] = "on 5 April 2023 ",
        ["day list"] = "5, 6 and 7 ",
        ["months"] = "March ",
        ["weekdays"] = "Monday, ",
        ["todays"] = "today, Monday, ",
        ["the day before"] = "the day before ",
        ["met with"] = "met with ",
        ["separate meetings"] = "held separate meetings with the foreign ministers of Chad, ",
        ["counterparts"] = "his Swedish and Chadian counterparts ",
        ["thanked"] = "thanked Sweden and ",
        ["agreed to"] = "the two sides agreed to ",
        ["signed"] = "signed an agreement ",
        ["will"] = "will ",
        ["who met"] = "who met Karim Said, ",
        ["pronouns"] = "He met him. ",
        ["sentences"] = "Foreign Minister Lena Okafor met with the Ambassador of Portugal, Rita Lopes, in Oslo on 5 April 2023. ",
        ["sentence without stops"] = "Foreign Minister Lena Okafor and the Ambassador of Portugal, Rita Lopes, met ",
        ["credentials"] = "The new envoys presented their credentials to King Olav Berg. The Ambassador of Chad, Karim Said, spoke. ",
        ["conferences"] = "Norway took part in the conference on water held in Stockholm on 4-5 April 2023. ",
        ["spaces"] = " ",
        ["controls"] = "\u0001\u0007\u001b\u0000",
        ["combining marks"] = "e\u0301\u0302\u0303",
        ["right to left"] = "\u202eהשר ",
        ["emoji"] = "🏛",
        ["mathematical letters"] = "𝒜𝓃𝓃𝒶 ",
        ["high surrogates"] = "\ud800",
        ["low surrogates"] = "\udc00 ",
    };

    public static IEnumerable<string> Names => [.. Pieces.Keys, "one word", "new names", "new names met", "one sentence"];

    /// <summary>The text of a name, at least so many UTF-16 units long.</summary>
    public static string Of(string name, int length) => name switch
    {
        "one word" => new string('a', length),
        "one sentence" => string.Concat(Enumerable.Repeat("and the Minister of Trade of Chad went on to speak about water ", (length / 63) + 1)),
        "new names" => Fill(length, index => $"Mr. {NewName(index)}. "),
        "new names met" => Fill(length, index => $"Minister {NewName(index)} met Swedish Minister {NewName(index + 1_000_000)} in Oslo. "),
        _ => string.Concat(Enumerable.Repeat(Pieces[name], (length / Pieces[name].Length) + 1)),
    };

    private static string Fill(int length, Func<int, string> piece)
    {
        var text = new System.Text.StringBuilder(length + 100);
        for (var index = 0; text.Length < length; index++)
            text.Append(piece(index));
        return text.ToString();
    }

    // A name that stands nowhere else in the text.
    private static string NewName(int number)
    {
        var letters = new char[6];
        for (var i = 0; i < letters.Length; i++, number /= 26)
            letters[i] = (char)('a' + number % 26);
        letters[0] = char.ToUpperInvariant(letters[0]);
        return "Karim " + char.ToUpperInvariant(letters[0]) + new string(letters, 1, 5);
    }
}
