namespace Chancery.Reading;

/// <summary>Offices in the plural: "the foreign ministers of A, B and C", "his Jordanian and French counterparts, X and Y", "Ministers X and Y".</summary>
internal sealed class OfficeList(Passage passage, NameParser names, Affiliation affiliation, OfficeRoll roll)
{
    private const int Longest = 60;

    /// <summary>Whether anyone was found.</summary>
    public bool Read(int at, Office office, int limit, List<Mention> mentions)
    {
        if (office.Codes.Count < 2 && roll.Read(office.Codes is [var first] && first.Span.First > at ? first.Span.First : office.Span.End, limit) is { Count: > 1 } rolled)
        {
            foreach (var (words, name, party) in rolled)
            {
                var own = office with { IsPlural = false, Codes = [party] };
                mentions.Add(new Mention { Span = mentions.Count > 0 && mentions[^1].Office is { } last && last.Head == own.Head && mentions[^1].Span.First >= at ? words : new Span(at, words.End), Kind = MentionKind.Person, Name = name, NameText = passage.Line(name), Office = own, Code = party.Code, IsSupported = true });
            }
            return true;
        }
        var named = Names(office.Span.End, limit);
        // "In a meeting with diplomats, Mr. X said": one of several would be none of them.
        if (named.Count == 1 && office.Codes.Count == 0 && passage.Key(office.Span.End) == ",")
            named.Clear();
        var holders = Math.Max(office.Codes.Count, named.Count);
        if (holders == 0)
        {
            // "the Council of Ministers meeting": the name of a body.
            if (passage.Key(at - 1) == "of" && passage.Key(at - 2) is "council" or "committee" or "conference" or "board" && Vocabulary.Shared.EngagementNouns.At(passage.Tokens, office.Span.End, Math.Min(limit, office.Span.End + 2)) is not null)
                return true;
            if (!office.IsVague)
                mentions.Add(new Mention { Span = new Span(at, office.Span.End), Kind = MentionKind.Office, Office = office });
            return !office.IsVague;
        }
        for (var i = 0; i < holders; i++)
            mentions.Add(Holder(at, office, i, named, limit));
        return true;
    }

    private Mention Holder(int at, Office office, int index, List<(Span Name, PartyHit? Party)> named, int limit)
    {
        // "the Swedish Ministers X and Y": both are Swedish.
        var party = index < office.Codes.Count ? office.Codes[index] : office.Codes.Count == 1 ? office.Codes[0] : index < named.Count ? named[index].Party : null;
        var single = office with { IsPlural = false, Codes = party is null ? [] : [party] };
        var name = named.Count == Math.Max(office.Codes.Count, named.Count) ? named[index].Name : party is not null && index < office.Codes.Count ? Bracketed(party.Span.End, limit) : null;
        var end = name?.End ?? (index == 0 && party is not null ? Math.Max(party.Span.End, Math.Min(office.Span.End, party.Span.End)) : party?.Span.End ?? office.Span.End);
        var first = index == 0 ? at : name?.First ?? party?.Span.First ?? at;
        var span = first < end ? new Span(first, end) : new Span(first, first + 1);
        return name is { } found
            ? new Mention { Span = span, Kind = MentionKind.Person, Name = found, NameText = passage.Line(found), Office = single, Code = single.Code, IsSupported = true }
            : new Mention { Span = party is null || index == 0 ? span : party.Span, Kind = MentionKind.Office, Office = single, Code = single.Code };
    }

    // "Spain (X)".
    private Span? Bracketed(int at, int limit) =>
        passage.Key(at) == "(" && names.At(names.Honorifics(at + 1, limit), limit, titled: true) is { } name ? name : null;

    private List<(Span Name, PartyHit? Party)> Names(int at, int limit)
    {
        var found = new List<(Span Name, PartyHit? Party)>();
        var i = passage.Key(at) is "," or ":" ? at + 1 : at;
        while (found.Count < Longest && i < limit)
        {
            i = names.Honorifics(i, limit);
            if (names.At(i, limit, titled: true) is not { } name || (i > at && found.Count == 0 && name.Length < 2))
                break;
            var beside = affiliation.After(name.End, limit, isOfficer: false);
            found.Add((name, beside));
            i = beside?.Span.End ?? name.End;
            if (passage.Key(i) is not ("," or "and"))
                break;
            i += passage.Key(i + 1) == "and" ? 2 : 1;
        }
        return found;
    }
}
