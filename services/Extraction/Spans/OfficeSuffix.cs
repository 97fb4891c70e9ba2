namespace Chancery.Reading;

/// <summary>What follows the head of an office: "of Foreign Affairs of the Republic of Iraq", "to the Kingdom of Sweden".</summary>
internal sealed class OfficeSuffix(Passage passage, Vocabulary vocabulary, PartyFinder parties)
{
    private const int MostUnknown = 5;

    /// <param name="End">Where all of it ends.</param>
    /// <param name="PostEnd">Where the post ends, without its country.</param>
    internal sealed record Reading(int End, int PostEnd, IReadOnlyList<PartyHit> Codes);

    public Reading After(int at, int limit, OfficeHead head)
    {
        at = Tail(at, limit);
        var reading = new Reading(at, at, []);
        for (var parts = 0; parts < 6 && reading.End + 1 < limit; parts++)
        {
            if (reading.Codes.Count > 0 && Further(reading.End, limit) is var further && further > reading.End)
                reading = reading with { End = further, PostEnd = further };
            var preposition = passage.Key(reading.End);
            if (!vocabulary.Is("office-preposition", preposition))
                break;
            var next = Skip(reading.End + 1, limit);
            if (next >= limit || Part(reading, preposition, next, limit, head) is not { } longer)
                break;
            reading = longer;
        }
        return reading;
    }

    // "a.i.", "ad interim", "designate", "(retired)".
    private int Tail(int at, int limit)
    {
        while (at < limit && vocabulary.Is("office-tail", passage.Key(at)))
            at++;
        return at + 2 < limit && passage.Key(at) == "(" && passage.Key(at + 2) == ")" && vocabulary.Is("office-tail", passage.Key(at + 1)) ? at + 3 : at;
    }

    // "to Vietnam and, concurrently, to Laos and Cambodia"; "to Chad, with residence in Cairo"
    private int Further(int at, int limit)
    {
        var i = at;
        while (i < limit && i - at < 6 && (passage.Key(i) is "," or "and" || vocabulary.Is("accreditation", passage.Key(i))))
            i++;
        if (i == at || i >= limit || !(passage.Key(i) is "to" or "in" && Enumerable.Range(at, i - at).Any(k => vocabulary.Is("accreditation", passage.Key(k)) || passage.Key(k) == "and")))
            return at;
        var end = at;
        for (i = Skip(i + 1, limit); i < limit && parties.At(i, limit) is { Form: not PartyForm.Demonym } accredited;)
        {
            end = accredited.Span.End;
            i = passage.Key(end) is "and" or "," ? Skip(end + 1, limit) : limit;
        }
        return end;
    }

    private int Skip(int at, int limit)
    {
        while (at < limit && passage.Key(at) is "the" or "his" or "her" or "its" or "\n")
            at++;
        return at;
    }

    private Reading? Part(Reading reading, string preposition, int at, int limit, OfficeHead head)
    {
        if (parties.At(at, limit) is { } hit)
        {
            // "in the Tajik Foreign Ministry", "of the U.S. Embassy to Yemen", "of the Finnish Defence Forces"
            if (reading.Codes.Count == 0 && Noun(hit.Span.End, limit, allowUnknown: true) is var body && body > hit.Span.End && (hit.Form == PartyForm.Demonym || vocabulary.Is("institution", passage.Key(body - 1))))
                return new Reading(body, body, [hit]);
            // "of Kuwait's National Assembly"
            if (reading.Codes.Count == 0 && preposition is "of" or "at" && passage.Key(hit.Span.End) == "'s" && Noun(hit.Span.End + 1, limit, allowUnknown: true) is var own && own > hit.Span.End + 1 && vocabulary.Is("institution", passage.Key(own - 1)))
                return new Reading(own, own, [hit]);
            // "of the UN Secretary-General for Chad"
            if (reading.Codes.Count == 0 && vocabulary.Offices.At(passage.Tokens, hit.Span.End, limit) is { } chief)
                return new Reading(chief.Span.End, chief.Span.End, [hit]);
            // "of the Security Council of Chad": the country's.
            if (preposition == "of" && hit is { IsCountry: true, Form: PartyForm.Name } && reading.Codes is [{ IsCountry: false }])
                return new Reading(hit.Span.End, reading.PostEnd, [hit]);
            // "of the Parliament of Iceland's capital": said again.
            if (reading.Codes is [var known, ..] && known.Code == hit.Code)
                return reading with { End = hit.Span.End };
            // "of Iceland", "at the Icelandic Embassy"
            if (reading.Codes.Count == 0 && (preposition is "of" or "from" || (preposition is "at" or "in" or "with" && (vocabulary.Is("institution", passage.Key(hit.Span.End - 1)) || vocabulary.Is("institution", passage.Key(hit.Span.First))))))
                return WithParties(reading, hit, limit, head);
            var abroad = head.Kind is OfficeKind.Envoy or OfficeKind.Official or OfficeKind.Body;
            return abroad && preposition is "of" or "to" or "for" or "in" ? reading with { End = hit.Span.End, PostEnd = hit.Span.End } : null;
        }
        // "Speaker of the House of Representatives"
        if (preposition == "of" && passage.Tokens[at].IsCapital && vocabulary.Is("institution", passage.Key(reading.End - 1)) && vocabulary.Offices.At(passage.Tokens, at, limit) is { Value.IsPlural: true } members)
            return reading with { End = members.Span.End, PostEnd = members.Span.End };
        // "Special Envoy of the President of the French Republic"
        if (preposition is "of" or "to" && !(preposition == "to" && IsSent(reading)) && passage.Tokens[at].IsCapital && vocabulary.Offices.At(passage.Tokens, at, limit) is { Value.IsPlural: false } principal && head.Kind is OfficeKind.Envoy or OfficeKind.Official or OfficeKind.Body)
        {
            // "Director of the Minister's Office"
            var principalEnd = passage.Key(principal.Span.End) == "'s" ? Math.Max(principal.Span.End, Noun(principal.Span.End + 1, limit, allowUnknown: false)) : principal.Span.End;
            return reading with { End = principalEnd, PostEnd = principalEnd };
        }
        if (preposition is "to" or "from" or "in" or "with" && head.Kind != OfficeKind.Envoy && !vocabulary.Is("institution", passage.Key(at)) && !vocabulary.Is("institution", passage.Key(at + 1)))
            return null;
        var end = Noun(at, limit, allowUnknown: preposition is "of" or "at" or "for" && head.Kind != OfficeKind.Counterpart);
        return end > at ? reading with { End = end, PostEnd = end } : null;
    }

    // "presented his letters as Ambassador of Norway to the Union to the President": whom they are presented to.
    private bool IsSent(Reading reading) =>
        Enumerable.Range(Math.Max(0, reading.End - 6), Math.Min(6, reading.End)).Any(i => passage.Key(i) == "to" && parties.At(Skip(i + 1, reading.End), reading.End) is not null);

    private Reading WithParties(Reading reading, PartyHit first, int limit, OfficeHead head)
    {
        var codes = new List<PartyHit> { first };
        var end = first.Span.End;
        while (head.IsPlural && codes.Count < 60 && NextInList(end, limit) is { } next)
        {
            codes.Add(next);
            end = next.Span.End;
        }
        if (passage.Key(first.Span.End) is "'s")
            return reading;
        var keepsCountry = head.Kind is OfficeKind.Envoy or OfficeKind.Body || first.Form is PartyForm.City or PartyForm.Region;
        return new Reading(end, keepsCountry && !head.IsPlural ? end : reading.PostEnd, codes);
    }

    private PartyHit? NextInList(int at, int limit)
    {
        var i = at;
        if (passage.Key(i) == "(")
        {
            while (i < limit && i - at < 10 && passage.Key(i) != ")")
                i++;
            i++;
            at = i;
        }
        while (i < limit && i - at < 5 && passage.Key(i) is "," or "and" or "of" or "the" or "as" or "well" or "from")
            i++;
        return i > at && i < limit ? parties.At(i, limit) : null;
    }

    // "Foreign Affairs, Migration and Tunisians Abroad", "Senate", "Nobel Institute"; one unknown name at most: "Gotland".
    private int Noun(int at, int limit, bool allowUnknown)
    {
        var end = at;
        for (var i = at; i < limit; i++)
        {
            var token = passage.Tokens[i];
            if (IsNoun(token, i > at && passage.Tokens[i - 1].IsCapital) || (i == at && vocabulary.Is("institution", token.Key)) || (token.IsMark("'s") && end > at))
                end = i + 1;
            else if (!(end > at && Continues(i, limit)))
            {
                if (allowUnknown && Unknown(i, limit, isFirst: end == at) is var longer && longer > i)
                    (end, i) = (longer, longer - 1);
                else
                    break;
            }
        }
        return passage.Key(end - 1) == "'s" ? end - 1 : end;
    }

    // Words with capitals that go on to a body's noun or, where no name can follow, to a mark.
    private int Unknown(int at, int limit, bool isFirst)
    {
        var i = at;
        for (; i < limit && i - at < MostUnknown && IsUnknown(i, limit); i++)
        {
            if (i > at && passage.Tokens[i].IsCapital && vocabulary.Is("institution", passage.Key(i)))
                return i + 1;
        }
        if (!isFirst || i == at)
            return at;
        return i - at < MostUnknown && passage.Key(i) is "," ? i : at + 1;
    }

    private bool IsUnknown(int at, int limit) =>
        passage.Tokens[at] is { IsWord: true, IsCapital: true } token
        && (!vocabulary.Is("not-name", token.Key) || vocabulary.Is("institution", token.Key))
        && vocabulary.Honorifics.At(passage.Tokens, at, limit) is null && vocabulary.Offices.At(passage.Tokens, at, limit) is null;

    private bool IsNoun(in Token token, bool afterCapital) =>
        token.IsWord && (vocabulary.Is("portfolio", token.Key) || (token.IsCapital && (vocabulary.Is("institution", token.Key) || vocabulary.Is("modifier", token.Key))))
        && (token.IsCapital || !afterCapital || token.Key == "affairs");

    private bool Continues(int at, int limit) =>
        passage.Key(at) is "and" && passage.Key(at + 1) == "the" && at + 2 < limit && passage.Tokens[at + 2].IsCapital && vocabulary.Is("portfolio", passage.Key(at + 2))
        || passage.Key(at) == "the" && passage.Key(at - 1) == "and" && vocabulary.Is("portfolio", passage.Key(at + 1))
        || passage.Key(at) == "and" && at + 2 < limit && passage.Tokens[at + 1].IsCapital && passage.Tokens[at + 2].IsCapital && vocabulary.Is("portfolio", passage.Key(at + 2)) && vocabulary.Offices.At(passage.Tokens, at + 3, limit) is null && vocabulary.Offices.At(passage.Tokens, at + 1, limit) is null
        || passage.Key(at - 1) == "and" && at + 1 < limit && passage.Tokens[at].IsCapital && passage.Tokens[at + 1].IsCapital && vocabulary.Is("portfolio", passage.Key(at + 1)) && vocabulary.Offices.At(passage.Tokens, at + 2, limit) is null && vocabulary.Offices.At(passage.Tokens, at, limit) is null
        || passage.Key(at) is "and" or "," or "\n" && at + 1 < limit
        && (vocabulary.Offices.At(passage.Tokens, at + 1, limit) is null || vocabulary.Is("portfolio", passage.Key(at + 1)))
        && !(passage.Key(at) == "," && vocabulary.Honorifics.At(passage.Tokens, at + 1, limit) is not null)
        && passage.Tokens[at + 1].IsCapital == passage.Tokens[at - 1].IsCapital
        && vocabulary.Is("portfolio", passage.Key(at + 1));
}
