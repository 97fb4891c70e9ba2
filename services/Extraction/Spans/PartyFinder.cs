using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>A party's or city's name in the text, the words for its state included: "the Republic of", "side".</summary>
internal sealed record PartyHit(Span Span, string Code, PartyForm Form, string City, bool IsCountry, bool TakesPart);

/// <summary>Finds parties and cities in a passage, and settles which of those that share a name is meant.</summary>
internal sealed class PartyFinder(Passage passage, Vocabulary vocabulary, Gazetteer gazetteer, string home)
{
    private const int MostAttributes = 2;

    private readonly HashSet<string> sure = Unambiguous(passage, gazetteer);
    private readonly string ownForm = OwnForm(vocabulary, home);
    private readonly (bool IsKnown, PartyHit? Hit)[] hits = new (bool, PartyHit?)[passage.Tokens.Count];

    /// <summary>The party at a token, or null; its words must end before the limit.</summary>
    public PartyHit? At(int at, int limit)
    {
        if (at >= limit || !passage.Tokens[at].IsWord)
            return null;
        if (!hits[at].IsKnown)
            hits[at] = (true, Find(at, passage.Tokens.Count));
        return hits[at].Hit is { } hit && hit.Span.End <= limit ? hit : null;
    }

    private PartyHit? Find(int at, int limit)
    {
        if (vocabulary.HomeWords.At(passage.Tokens, at, limit) is { } ours && home.Length > 0)
            return ForeignMinistry(ours.Span, limit) ?? new PartyHit(ours.Span, home, PartyForm.Name, "", home.Length == 2, true);
        return (passage.Tokens[at].IsCapital ? Named(at, limit) : null) ?? Stated(at, limit, depth: 0) ?? Ours(at);
    }

    // "the Foreign Ministry of Chad", where the same words without a country would mean the publisher's.
    private PartyHit? ForeignMinistry(Span words, int limit)
    {
        if (passage.Key(words.End) != "of")
            return null;
        var i = words.End + (passage.Key(words.End + 1) == "the" ? 2 : 1);
        var of = i < limit ? (passage.Tokens[i].IsCapital ? Named(i, limit) : null) ?? Stated(i, limit, depth: 1) : null;
        return of is { Form: PartyForm.Name } ? of with { Span = words.To(of.Span) } : null;
    }

    // "the Kingdom", "the Sultanate": the publisher's own, where its state is one.
    private PartyHit? Ours(int at)
    {
        var token = passage.Tokens[at];
        if (!token.IsCapital || passage.Key(at - 1) != "the" || passage.Key(at + 1) == "of" || ownForm.Length == 0 || token.Key != ownForm)
            return null;
        return at + 1 < passage.Tokens.Count && passage.Tokens[at + 1] is { IsWord: true, IsCapital: true } ? null : new PartyHit(new Span(at, at + 1), home, PartyForm.Name, "", true, true);
    }

    /// <summary>The parties of a word such as "Jordanian-Egyptian"; empty when it is none.</summary>
    public IReadOnlyList<PartyHit> Joined(int at)
    {
        var token = passage.Tokens[at];
        if (!token.IsWord || !token.IsCapital || !token.Text.Contains('-', StringComparison.Ordinal))
            return [];
        var tokens = token.Text.Split('-').Select(word => new Token(0, 0, word, Parties.Folding.Fold(word), TokenKind.Word, true)).ToList();
        var hits = tokens.Select((_, i) => gazetteer.At(tokens, i, i + 1)).ToList();
        return hits.Count == 2 && hits.TrueForAll(hit => hit is not null)
            ? [.. hits.Select(hit => Hit(new Span(at, at + 1), hit!.Value.Bearers))]
            : [];
    }

    private PartyHit? Named(int at, int limit)
    {
        if (gazetteer.At(passage.Tokens, at, limit) is not { } found)
            return null;
        var next = found.Span.End;
        if (vocabulary.Is("currency", passage.Key(next)) || (found.Span.Length == 1 && vocabulary.Is("continent-part", passage.Key(at - 1))))
            return null;
        var hit = Hit(found.Span, found.Bearers);
        // "Caribbean Community (CARICOM)": the acronym is the same party.
        if (!hit.IsCountry && passage.Key(next) == "(" && passage.Key(next + 2) == ")" && passage.Tokens[next + 1].IsCapital)
            return hit with { Span = new Span(at, next + 3) };
        if (hit.Form is PartyForm.City or PartyForm.Region && vocabulary.Is("region", passage.Key(next)))
            return hit with { Span = new Span(at, next + 1), Form = PartyForm.Region, City = "" };
        // "the Chadian Foreign Ministry", "a Chadian parliamentary delegation".
        for (var i = next; hit.Form == PartyForm.Demonym && !IsOfOffice(at) && i < limit && i < next + MostAttributes && vocabulary.Is("body-attribute", passage.Key(i)); i++)
        {
            if (i + 1 < limit && vocabulary.Is("state-after", passage.Key(i + 1)) && !IsOffice(i + 1, limit) && !IsOffice(i + 2, limit))
                return hit with { Span = new Span(at, i + 2), Form = PartyForm.Name };
        }
        return hit.Form == PartyForm.Demonym && next < limit && vocabulary.Is("state-after", passage.Key(next)) && !IsOffice(next, limit)
            ? hit with { Span = new Span(at, next + 1), Form = PartyForm.Name }
            : hit;
    }

    // "the Undersecretary in the Chadian Foreign Ministry": a part of the office.
    private bool IsOfOffice(int at) => passage.Key(passage.Key(at - 1) == "the" ? at - 2 : at - 1) is "of" or "in" or "at" or "from" or "to";

    private bool IsOffice(int at, int limit) => vocabulary.Offices.At(passage.Tokens, at, limit) is { } office && office.Span.Length > 0;

    // "Republic of Iraq", "Government of the Republic of Iraq", "people of Iraq".
    private PartyHit? Stated(int at, int limit, int depth)
    {
        var i = at;
        while (i < limit && i - at < 6 && (vocabulary.Is("state-form", passage.Key(i)) || (depth == 0 && passage.Key(i) is "government" or "people" or "embassy" or "peoples")))
            i++;
        if (i == at || passage.Key(i) != "of")
            return null;
        i += passage.Key(i + 1) == "the" ? 2 : 1;
        var inner = i < limit ? Named(i, limit) ?? (depth < 3 ? Stated(i, limit, depth + 1) : null) : null;
        return inner is { Form: PartyForm.Name } ? inner with { Span = new Span(at, inner.Span.End) } : null;
    }

    private PartyHit Hit(Span span, IReadOnlyList<PartyName> bearers)
    {
        var one = bearers.FirstOrDefault(name => name.Code == home && !IsPlace(name))
            ?? bearers.FirstOrDefault(name => sure.Contains(name.Code) && !IsPlace(name))
            ?? bearers.FirstOrDefault(name => !IsPlace(name))
            ?? bearers.FirstOrDefault(name => name.Code == home)
            ?? bearers.FirstOrDefault(name => sure.Contains(name.Code))
            ?? bearers[0];
        var city = bearers.FirstOrDefault(name => name.Form == PartyForm.City && name.Code == one.Code)?.City ?? one.City;
        return new PartyHit(span, vocabulary.Parents.GetValueOrDefault(one.Code, one.Code), one.Form, city, one.IsCountry, one.TakesPart);
    }

    private static bool IsPlace(PartyName name) => name.Form is PartyForm.City or PartyForm.Region;

    private static string OwnForm(Vocabulary vocabulary, string home) =>
        KnownParties.ByCode(home) is { Kind: PartyKind.Country } country
            ? Array.Find(Folding.Fold(country.OfficialName).Split(' '), word => vocabulary.Is("own-form", word)) ?? ""
            : "";

    private static HashSet<string> Unambiguous(Passage passage, Gazetteer gazetteer)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (gazetteer.At(passage.Tokens, i, passage.Tokens.Count) is not { } found)
                continue;
            if (found.Bearers.Select(name => name.Code).Distinct().Count() == 1)
                codes.Add(found.Bearers[0].Code);
            i = found.Span.End - 1;
        }
        return codes;
    }
}
