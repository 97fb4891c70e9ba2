namespace Chancery.Reading;

/// <summary>Reads offices: "Tajik Foreign Minister", "Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Iraq".</summary>
internal sealed class OfficeParser(Passage passage, Vocabulary vocabulary, PartyFinder parties)
{
    private const int MostModifiers = 10;
    private readonly OfficeSuffix suffixes = new(passage, vocabulary, parties);

    /// <summary>The office that starts at a token, stacked ones together, or null.</summary>
    public Office? At(int at, int limit)
    {
        if (One(at, limit) is not { } office)
            return null;
        for (var stacked = 0; stacked < 4 && !office.IsPlural; stacked++)
        {
            if (Next(office, limit) is not { } next)
                break;
            // "former President of Ghana, Head of the EU Delegation" stands for the Union.
            var codes = office.Codes.Count > 0 && !(office.IsFormer && next.Codes.Count > 0) ? office.Codes : next.Codes;
            var post = $"{office.Post}{Joint(office.Span.End)}{next.Post}";
            office = office with { Span = office.Span.To(next.Span), Post = post, Codes = codes, Kind = office.Kind == OfficeKind.Official ? next.Kind : office.Kind, IsFormer = office.IsFormer && next.IsFormer, IsVague = false };
        }
        return office;
    }

    private string Joint(int at) => passage.Key(at) switch { "," => ", ", "and" => " and ", _ => " - " };

    private Office? Next(Office office, int limit)
    {
        var end = office.Span.End;
        if (end + 1 >= limit || passage.Key(end) is not ("and" or "-" or "/" or ","))
            return null;
        // "Deputy Prime Minister of Chad, co-chair of the Chadian-Norwegian Commission X".
        if (!passage.Tokens[end + 1].IsCapital)
            return passage.Key(end) == "," && One(end + 1, limit) is { IsPlural: false, Kind: OfficeKind.Body or OfficeKind.Official, IsVague: false } aside && StartsName(aside.Span.End, limit) ? aside : null;
        if (One(end + 1, limit) is not { IsPlural: false, Kind: not OfficeKind.Counterpart } next || (office.Codes.Count > 0 && next.Codes.Count > 0 && office.Code != next.Code && !office.IsFormer && !next.IsFormer))
            return null;
        // "the Minister and High Commissioner X" are two.
        if (passage.Key(end) == "and" && office is { HasArticle: true } && office.Span.Length == 1 && StartsName(next.Span.End, limit))
            return null;
        // "The Vice President and Prime Minister X": who is spoken of, and X.
        if (passage.Key(end) == "and" && office is { HasArticle: true, Codes.Count: 0 } && vocabulary.Is("sole-office", office.Head) && office.Span.Length <= 2 && next.Codes.Count == 0 && StartsName(next.Span.End, limit))
            return null;
        if (passage.Key(end) != ",")
            return next;
        // "Deputy Prime Minister, Minister of Foreign Affairs X": one person's; in a list of persons names stand between.
        return (office.Codes.Count == 0 && next.Codes.Count > 0) || StartsName(next.Span.End, limit) || (passage.Key(next.Span.End) == "," && StartsName(next.Span.End + 1, limit)) ? next : null;
    }

    private bool StartsName(int at, int limit)
    {
        if (passage.Key(at) == "(" && vocabulary.Is("title-aside", passage.Key(at + 1)) && passage.Key(at + 2) == ")")
            at += 3;
        while (at < limit && passage.Tokens[at].IsWord && vocabulary.Honorifics.At(passage.Tokens, at, limit) is { } title)
            at = title.Span.End;
        return at < limit && passage.Tokens[at] is { IsWord: true, IsCapital: true } token && !vocabulary.Is("not-name", token.Key);
    }

    private Office? One(int at, int limit)
    {
        var (start, prefix) = Prefix(at, limit);
        if (Head(start, limit) is not { } head)
            return null;
        var suffix = suffixes.After(head.Span.End, limit, head.Value);
        var titleCase = Enumerable.Range(start, head.Span.End - start).Any(i => passage.Tokens[i].IsCapital);
        var isVague = !titleCase && IsVague(at, head, suffix, prefix.Count > 0);
        var codes = prefix.Count > 0 ? prefix : suffix.Codes;
        if (codes.Count == 0 && OfNationals(new Span(head.Span.End, suffix.End)) is { } ours)
            codes = [ours];
        // A country has a Secretary of the Security Council, the United Nations have none.
        if (codes is [{ IsCountry: false } body] && HeadKey(head.Span).EndsWith("secretary", StringComparison.Ordinal) && passage.Key(body.Span.First) == "security")
            codes = [];
        var postStart = suffix.PostEnd > head.Span.End ? AfterMinistry(start, head.Span.First) : start;
        return new Office(new Span(at, suffix.End), passage.Line(new Span(postStart, suffix.PostEnd)), HeadKey(head.Span), head.Value.Kind, codes,
            head.Value.IsPlural, passage.Key(at - 1) is "the" or "his" or "her" or "our" or "their" or "its")
        {
            IsVague = isVague,
            IsGeneric = vocabulary.Is("generic-office", passage.Key(head.Span.End - 1)) && (suffix.PostEnd == head.Span.End || passage.Key(head.Span.End) is "to" or "in" or "at"),
            IsGuest = vocabulary.Is("guest", passage.Key(head.Span.End - 1)) || vocabulary.Is("visiting", passage.Key(start)),
            IsHost = passage.Key(head.Span.End - 1) == "host",
            IsFormer = vocabulary.Is("former", passage.Key(start)) || vocabulary.Is("former", passage.Key(at - 1)) || vocabulary.Is("former", passage.Key(at)),
        };
    }

    // "Minister of Foreign Affairs and Moroccan Expatriates", "Migration and Tunisians Abroad": of whose nationals abroad.
    private PartyHit? OfNationals(Span suffix)
    {
        for (var i = suffix.First; i < suffix.End; i++)
        {
            if (vocabulary.Is("abroad", passage.Key(i)) && parties.At(i - 1, i) is { Form: PartyForm.Demonym, IsCountry: true } before)
                return before;
        }
        return null;
    }

    // "the head of the region" is an office, "the head of the queue" none: lower case needs an article or a party.
    private bool IsVague(int at, (Span Span, OfficeHead Value) head, OfficeSuffix.Reading suffix, bool hasParty)
    {
        // "the guest", "the diplomat"
        if (passage.Key(at - 1) == "the" && vocabulary.Is("generic-office", passage.Key(head.Span.End - 1)))
            return false;
        if (head.Value.Kind == OfficeKind.Official || HeadKey(head.Span) is "chair" or "secretary" or "representative" or "leader" or "delegate" or "prince" or "judge")
            return !hasParty && suffix.Codes.Count == 0 && !(passage.Key(at - 1) == "the" && suffix.End > head.Span.End);
        return !hasParty && suffix.Codes.Count == 0 && suffix.End == head.Span.End && passage.Key(at - 1) is not ("the" or "his" or "her" or "our" or "their");
    }

    // The parties before the office: "Tajik", "Iraq's", "Jordanian and French".
    private (int End, IReadOnlyList<PartyHit> Codes) Prefix(int at, int limit)
    {
        var codes = new List<PartyHit>();
        var i = at;
        while (codes.Count < 30 && i < limit && parties.At(i, limit) is { } hit)
        {
            // "during his visit to Oslo Foreign Minister X met": where he was.
            if (hit.Form == PartyForm.City && codes.Count == 0 && passage.Key(hit.Span.End) != "'s" && vocabulary.Is("locative", passage.Key(at - 1)))
                break;
            // "the Uzbek Oliy Majlis Chairman": one party said twice.
            if (codes is not [.., var last] || last.Code != hit.Code)
                codes.Add(hit);
            i = hit.Span.End;
            if (i < limit && parties.At(i, limit) is { } again && again.Code == hit.Code)
                continue;
            if (passage.Key(i) == "'s" || passage.Key(i) == "'")
                return (i + 1, codes);
            if (passage.Key(i) is "and" or "," && i + 1 < limit && parties.At(i + (passage.Key(i + 1) == "and" ? 2 : 1), limit) is not null)
                i += passage.Key(i + 1) == "and" ? 2 : 1;
            else
                break;
        }
        return (i, codes);
    }

    private (Span Span, OfficeHead Value)? Head(int start, int limit)
    {
        (Span Span, OfficeHead Value)? head = null;
        for (var (i, words) = (start, 0); i < limit && words < MostModifiers; words++)
        {
            if (vocabulary.Offices.At(passage.Tokens, i, limit) is { } found)
            {
                head = found;
                i = found.Span.End;
                // "the Secretary-General's Special Representative"
                if (passage.Key(i) == "'s" && i + 1 < limit && passage.Tokens[i + 1].IsCapital && (vocabulary.Is("modifier", passage.Key(i + 1)) || vocabulary.Offices.At(passage.Tokens, i + 1, limit) is not null))
                {
                    i++;
                    continue;
                }
                if (!vocabulary.Is("modifier", HeadKey(found.Span)) && !(i < limit && passage.Tokens[i].IsCapital && !vocabulary.Is("also-name", passage.Key(i)) && vocabulary.Offices.At(passage.Tokens, i, limit) is not null))
                    break;
            }
            else if (IsModifier(i) || (i > start && IsJoint(i, limit)))
                i++;
            else
                break;
        }
        return head;
    }

    private bool IsModifier(int at)
    {
        var token = passage.Tokens[at];
        return vocabulary.Is("modifier", token.Key)
            || vocabulary.Is("portfolio", token.Key)
            || vocabulary.Is("institution", token.Key)
            || (token.IsMark("'s") && vocabulary.Is("institution", passage.Key(at - 1)));
    }

    private bool IsJoint(int at, int limit) =>
        passage.Key(at) is "and" or "," && at + 1 < limit && passage.Tokens[at + 1].IsCapital && (passage.Key(at) == "and" || passage.Tokens[at - 1].IsCapital) && vocabulary.Is("portfolio", passage.Key(at + 1))
        && (vocabulary.Is("portfolio", passage.Key(at - 1)) || vocabulary.Is("modifier", passage.Key(at - 1)));

    private int AfterMinistry(int start, int head)
    {
        for (var i = head - 1; i >= start; i--)
        {
            if (vocabulary.Is("institution", passage.Key(i)) || passage.Tokens[i].IsMark("'s"))
                return i + 1;
        }
        return start;
    }

    private string HeadKey(Span span) => string.Join(' ', Enumerable.Range(span.First, span.Length).Select(passage.Key));
}
