namespace Chancery.Reading;

/// <summary>Makes mentions of persons, with the office and the party that stand after or beside the name.</summary>
internal sealed class PersonMentions(Passage passage, Vocabulary vocabulary, PartyFinder parties, OfficeParser offices, NameParser names, BareNames bareNames)
{
    private const int RoleReach = 12;

    private readonly Affiliation affiliation = new(passage, vocabulary, parties);

    public Mention Person(Span span, Span name, Office? office, bool hasHonorific) => new()
    {
        Span = span,
        Kind = MentionKind.Person,
        Name = name,
        NameText = passage.Line(name),
        Office = office,
        Code = office?.Code ?? "",
        HasHonorific = hasHonorific,
        IsSupported = office is not null || hasHonorific,
        Gender = Gender(span, name),
        IsInTitleCase = names.IsTitleCase && passage.Key(name.End) is not ("'s" or "on") && !bareNames.IsGiven(name) && passage.Key(span.First - 1) is not ("by" or "with"),
    };

    // "X (Canada)", "GHANA: X": the party beside.
    public Mention Beside(Mention mention, Sentence sentence)
    {
        if (mention.Code.Length > 0 && mention.Office is not { IsFormer: true })
            return mention;
        var isOfficer = mention.Office is { Kind: OfficeKind.State or OfficeKind.Government or OfficeKind.Envoy or OfficeKind.Counterpart };
        if (affiliation.After(mention.Span.End, sentence.End, isOfficer, mention.HasHonorific) is { } after)
            (mention.Code, mention.Span, mention.IsSupported) = (after.Code, mention.Span.To(after.Span), mention.IsSupported || mention.Name.Length > 1);
        else if (affiliation.Before(mention.Span.First, sentence.First) is { } before)
            mention.Code = before.Code;
        return mention;
    }

    // "X, Foreign Minister of Y" - unless another name follows, whose office it then is. Where an office stands before the name
    // too, the one after only tells the country: "Minister X, his Malaysian colleague".
    public Mention WithOfficeAfter(Mention mention, int limit, bool isNamed)
    {
        if (isNamed && mention.Code.Length > 0)
            return mention;
        var at = mention.Span.End;
        if (!isNamed && Role(at, limit) is { } role)
            return Person(mention.Span, mention.Name, role, mention.HasHonorific);
        if (passage.Key(at) is not ("," or "\n" or "(" or "-") || at + 1 >= passage.Tokens.Count)
            return mention;
        // A line end may part name and office in a signature or a list.
        var end = passage.Key(at) == "\n" ? Math.Min(passage.Tokens.Count, at + 40) : limit;
        var start = passage.Key(at + 1) is "the" or "a" or "an" or "our" or "his" or "her" or "their" ? at + 2 : at + 1;
        if (start >= end || offices.At(start, end) is not { IsPlural: false } office || names.At(names.Honorifics(office.Span.End, end), end, titled: true) is not null)
            return mention;
        // "Minister X, the Minister of Y, Ms. Z": the second office is of who follows.
        if (isNamed && passage.Key(office.Span.End) == "," && names.Honorifics(office.Span.End + 1, end) is var title && title > office.Span.End + 1 && names.At(title, end, titled: true) is not null)
            return mention;
        if (!isNamed)
            return Person(new Span(mention.Span.First, office.Span.End), mention.Name, office, mention.HasHonorific);
        if (office is { Code.Length: > 0, IsFormer: false })
            (mention.Code, mention.Span) = (office.Code, new Span(mention.Span.First, office.Span.End));
        return mention;
    }

    // "X, who as Deputy Minister of Health", "X, whose tour of duty as Ambassador of Japan"
    private Office? Role(int at, int limit)
    {
        if (passage.Key(at) != "," || !(passage.Key(at + 1) is "who" or "whose" or "accrediting" or "appointed" or "designated" or "serving" or "acting"))
            return null;
        for (var i = at + 2; i < Math.Min(limit - 1, at + RoleReach) && passage.Key(i) is not ("," or ";"); i++)
        {
            if (passage.Key(i) == "as")
                return offices.At(passage.Key(i + 1) is "the" or "a" or "an" or "new" ? i + 2 : i + 1, limit) is { IsPlural: false } office ? office : null;
        }
        return null;
    }

    private Gender Gender(Span span, Span name)
    {
        for (var i = span.First; i < name.First; i++)
        {
            if (vocabulary.Is("male", passage.Key(i)))
                return Reading.Gender.Male;
            if (vocabulary.Is("female", passage.Key(i)))
                return Reading.Gender.Female;
        }
        return Reading.Gender.Unknown;
    }
}
