namespace Chancery.Reading;

/// <summary>Whose release it is: the publisher's, or, where that is unknown, of the city it is dated from, else of the party named first.</summary>
internal static class Home
{
    private const int FirstLines = 5;

    public static string Of(string publisher, Passage passage, Gazetteer gazetteer)
    {
        if (publisher.Length > 0)
            return publisher;
        foreach (var sentence in passage.Sentences.Where(sentence => !sentence.IsHeadline).Take(FirstLines))
        {
            // "OSLO, 3 March", "Oslo (Agency) -"
            if (gazetteer.At(passage.Tokens, sentence.First, sentence.End) is { } dated && passage.Key(dated.Span.End) is "," or "-" or ":" or "(" or "/" or "."
                && dated.Bearers.FirstOrDefault(name => name.Form == PartyForm.City) is { } city)
                return city.Code;
        }
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (gazetteer.At(passage.Tokens, i, passage.Tokens.Count) is { } found && found.Bearers.FirstOrDefault(name => name.Form != PartyForm.City && name.TakesPart) is { } party)
                return party.Code;
        }
        return "";
    }
}
