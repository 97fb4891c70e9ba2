namespace Chancery.Reading;

/// <summary>Whose release it is: the publisher's, or, where that is unknown, of the party named first.</summary>
internal static class Home
{
    public static string Of(string publisher, Passage passage, Gazetteer gazetteer)
    {
        if (publisher.Length > 0)
            return publisher;
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (gazetteer.At(passage.Tokens, i, passage.Tokens.Count) is { } found && found.Bearers.FirstOrDefault(name => name.Form != PartyForm.City && name.TakesPart) is { } party)
                return party.Code;
        }
        return "";
    }
}
