namespace Chancery.Reading;

/// <summary>
/// Parties with a holder each behind an office in the plural: "the Ambassadors of Norway Ola Vik, the Republic of Chad Idriss Saleh
/// and Togo Kofi Mensah", "of a number of states - the Kingdom of Norway Ola Vik, …".
/// </summary>
internal sealed class OfficeRoll(Passage passage, PartyFinder parties, NameParser names)
{
    private const int Longest = 60;

    // "Extraordinary and Plenipotentiary of a number of foreign states -": how far the first party may stand behind the office.
    private const int Lead = 14;

    /// <summary>The holders in their order; fewer than two are no roll.</summary>
    public List<(Span Words, Span Name, PartyHit Party)> Read(int at, int limit)
    {
        var found = new List<(Span Words, Span Name, PartyHit Party)>();
        for (var lead = 0; lead < Lead && at < limit && found.Count == 0; lead++, at++)
        {
            if (passage.Key(at) is "," or ";" or "." || (lead > 0 && Begins(at - 1)))
                break;
            for (var i = at; found.Count < Longest && Pair(i, limit) is { } pair; i = Next(pair.Words.End))
                found.Add(pair);
        }
        return found;
    }

    // A name by itself: who is listed has no party before.
    private bool Begins(int at) => passage.Tokens[at].IsWord && passage.Tokens[at].IsCapital && parties.At(at, passage.Tokens.Count) is { Form: PartyForm.Name };

    private (Span Words, Span Name, PartyHit Party)? Pair(int at, int limit)
    {
        var start = at;
        while (start < limit && passage.Key(start) is "of" or "the" or "from" or "by")
            start++;
        if (start >= limit || parties.At(start, limit) is not { Form: PartyForm.Name } party)
            return null;
        var i = party.Span.End;
        var isMarked = passage.Key(i) is "-" or "(" or ":";
        if (isMarked)
            i++;
        var title = names.Honorifics(i, limit);
        if (title >= limit || names.At(title, limit, titled: true) is not { Length: > 1 } name)
            return null;
        var end = passage.Key(i - 1) == "(" && passage.Key(name.End) == ")" ? name.End + 1 : name.End;
        return (new Span(start, end), name, party);
    }

    private int Next(int at)
    {
        while (passage.Key(at) is "," or ";" or "and" || (passage.Key(at) == "as" && passage.Key(at + 1) is "well") || (passage.Key(at) is "well" or "as" && passage.Key(at - 1) is "as" or "well"))
            at++;
        return at;
    }
}
