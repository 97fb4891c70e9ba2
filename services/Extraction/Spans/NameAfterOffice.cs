namespace Chancery.Reading;

/// <summary>The name after an office: "Foreign Minister X", "the Foreign Minister, Mr. X", "the Ambassador of Portugal, Maria Sousa," "colleagues from Spain (X)".</summary>
internal sealed class NameAfterOffice(Passage passage, Vocabulary vocabulary, PartyFinder parties, NameParser names, BareNames bareNames)
{
    private const int LongestCharge = 14;

    public (Span Name, int End, bool HasHonorific)? Find(Office office, int limit)
    {
        var at = office.Span.End;
        // "Ambassador (Chief) X"
        if (passage.Key(at) == "(" && passage.Key(at + 2) == ")" && vocabulary.Is("title-aside", passage.Key(at + 1)))
            at += 3;
        // "External Affairs Minister (EAM) X"
        else if (passage.Key(at) == "(" && passage.Key(at + 2) == ")" && bareNames.IsAcronym(new Span(at + 1, at + 2)))
            at += 3;
        if (office.Kind is OfficeKind.Envoy or OfficeKind.Official or OfficeKind.Body && Charged(at, limit) is { } charged)
            return charged;
        var hasMark = passage.Key(at) is "," or "(" or "\n" or ":" or "-";
        var start = hasMark ? at + 1 : at;
        if (hasMark && passage.Key(start) is "\n")
            start++;
        var titleEnd = names.Honorifics(start, limit);
        var hasHonorific = titleEnd > start;
        if (start >= limit || (names.At(titleEnd, limit, titled: hasHonorific || !hasMark) ?? AfterPlace(titleEnd, limit)) is not { } name || IsCommonNoun(name, hasHonorific))
            return null;
        if (!hasMark || hasHonorific || passage.Key(at) == "(")
            return (name, name.End, hasHonorific);
        // Without a title, a comma before must be answered by a mark or verb after, and the name be a full one.
        var after = passage.Key(name.End);
        var isApposed = name.Length > 1 && (after is "," or "." or ";" or ":" or ")" or "(" or "-" or "" or "and" or "as" or "\n" || vocabulary.Is("person-verb", after) || vocabulary.Is("preposition", after)
            || vocabulary.Verbs.IsFinite(passage.Key(name.End)) || passage.Tokens[Math.Min(name.End, passage.Tokens.Count - 1)].IsBreak);
        return isApposed && passage.Tokens[name.First].IsCapital ? (name, name.End, false) : null;
    }

    // "the Special Representative for the normalization of relations, X,": what the office is for lies between.
    private (Span Name, int End, bool HasHonorific)? Charged(int at, int limit)
    {
        if (passage.Key(at) is not ("for" or "on"))
            return null;
        for (var i = at + 1; i < limit && i < at + LongestCharge; i++)
        {
            if (passage.Tokens[i].IsBreak || passage.Key(i) is "." or ";" or ":" or "(" || vocabulary.Verbs.IsFinite(passage.Key(i)) || vocabulary.Offices.At(passage.Tokens, i, limit) is not null)
                return null;
            if (passage.Key(i) != ",")
                continue;
            var title = names.Honorifics(i + 1, limit);
            return names.At(title, limit, titled: title > i + 1) is { Length: > 1 } name && (passage.Key(name.End) is "," or "." or ")" or "" or "and" || vocabulary.Is("person-verb", passage.Key(name.End)) || vocabulary.Is("preposition", passage.Key(name.End))) && !IsCommonNoun(name, title > i + 1)
                ? (name, name.End, title > i + 1) : null;
        }
        return null;
    }

    // "First Secretary Political", "Head of State Visit"
    public bool IsCommonNoun(Span name, bool hasHonorific) =>
        !hasHonorific && (vocabulary.Is("thing", passage.Key(name.End - 1)) || (name.Length == 1 && vocabulary.Is("portfolio", passage.Key(name.First))));

    // "his Mexican peer, Rosario X": given names that are cities.
    private Span? AfterPlace(int at, int limit) =>
        parties.At(at, limit) is { Form: PartyForm.City or PartyForm.Region } && names.At(at, limit, titled: true) is { Length: > 1 } name ? name : null;
}
