namespace Chancery.Reading;

/// <summary>One office for several persons whose parties are told in a list: "the Ambassador of Norway, X; of Ghana, Y", "X and Y, foreign ministers of Chad and Togo".</summary>
internal sealed class SharedOffices(Passage passage, PartyFinder parties, NameParser names, PersonMentions persons)
{
    // "the Ambassador of Norway, X; of Ghana, Y": the office goes on.
    public Mention? Elliptic(int at, Sentence sentence, IReadOnlyList<Mention> before)
    {
        var previous = at - 1;
        if (previous >= sentence.First && !(passage.Key(previous) is ";" or "," or "and" or "-" or "•" or "*" || passage.Tokens[previous].IsBreak))
            return null;
        var start = at + (passage.Key(at + 1) == "the" ? 2 : 1);
        if (parties.At(start, sentence.End) is not { Form: PartyForm.Name } party || passage.Key(party.Span.End) != ",")
            return null;
        var title = names.Honorifics(party.Span.End + 1, sentence.End);
        if (names.At(title, sentence.End, titled: title > party.Span.End + 1) is not { } name || (name.Length < 2 && title == party.Span.End + 1))
            return null;
        var office = before.LastOrDefault(mention => mention.Office is { Kind: OfficeKind.Envoy or OfficeKind.Government or OfficeKind.State })?.Office;
        var own = office is null ? null : office with { Codes = [party], Post = office.Head == "ambassador" ? $"Ambassador of {passage.Line(party.Span)}" : office.Head };
        var mention = persons.Person(new Span(at, name.End), name, own, title > party.Span.End + 1);
        (mention.Code, mention.IsSupported) = (party.Code, true);
        return mention;
    }

    // "X and Y, foreign ministers of Chad and Togo"
    public bool Respectively(int at, Office office, List<Mention> mentions)
    {
        var count = office.Codes.Count;
        if (count < 2 || mentions.Count < count || at - mentions[^1].Span.End > 2 || passage.Key(mentions[^1].Span.End) != ",")
            return false;
        var named = mentions.TakeLast(count).ToList();
        if (named.Exists(mention => mention.Kind != MentionKind.Person || mention.Code.Length > 0))
            return false;
        for (var i = 0; i < count; i++)
        {
            (named[i].Code, named[i].IsSupported) = (office.Codes[i].Code, true);
            named[i].Office ??= office with { IsPlural = false, Codes = [office.Codes[i]], Post = office.Head };
        }
        named[^1].Span = named[^1].Span.To(office.Span);
        return true;
    }
}
