using Chancery.Contracts.Engagement.V1;
using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>Who acts: the agent of a passive, the subject, or else the speaker in force.</summary>
/// <param name="listing">Who was named before a list of what they say: "The Ministers: – condemned …".</param>
internal sealed class Sources(ActionWords words, Passage passage, Vocabulary vocabulary, Discourse discourse, OtherSide otherSide, IReadOnlyList<string> listing)
{
    private const int MostSources = 16;
    private const int Reach = 12;
    private const int BeforeVerb = 3;

    /// <summary>Who acts is told by "he", "the Minister" or by nothing, so that it may have been taken for the wrong side.</summary>
    public bool IsReferred { get; private set; }

    /// <summary>Who acts stands in the sentence itself.</summary>
    public bool IsNamed { get; private set; }

    public (IReadOnlyList<string> Codes, Span Words) Find()
    {
        if (GuestOrHost() is { } opposite)
            return ([opposite], words.Span with { First = words.Span.First - 1 });
        if (words.OpensSentence && !words.IsParticiple && listing.Count > 0)
            return (listing, words.Span);
        if (Stated() is { } stated)
            return ([stated.Codes[0]], words.Span);
        var mentions = Mentions();
        IsReferred = mentions.TrueForAll(mention => mention is { Kind: MentionKind.Pronoun } or { Kind: MentionKind.Office, Code: "" });
        IsNamed = mentions.Count > 0;
        var codes = mentions.SelectMany(Codes).Distinct().Take(MostSources).ToList();
        if (codes.Count > 0)
            return (codes, mentions.Select(mention => mention.Span).Where(words.Sentence.Span.Overlaps).Aggregate(words.Span, (all, next) => all.To(next)));
        return (mentions.Count > 0 ? [] : words.IsSaid ? Speaker() : IsOurDeed() ? [discourse.Home] : [], words.Span);
    }

    // "reaffirmed Norway’s support", "expressed thanks on behalf of Norway": whose it is, whoever says so.
    private Mention? Stated() =>
        words.IsPassive || words.Frame.Part is not (ActionPart.For or ActionPart.Only or ActionPart.Blamed or ActionPart.Other) ? null
        : words.Reading.Mentions.Find(mention => mention is { Kind: MentionKind.Party or MentionKind.Office, Form: not PartyForm.City, Codes: [_] } && ((mention.Kind == MentionKind.Party && IsOwner(mention)) || IsPrincipal(mention)));

    private bool IsOwner(Mention mention) =>
        mention.Span.First == words.Span.First + 1 && mention.Span.End < words.Span.End && (mention.Form == PartyForm.Demonym || passage.Key(mention.Span.End) is "'s" or "'") && vocabulary.Is("declaring", passage.Key(words.Span.First));

    private bool IsPrincipal(Mention mention) =>
        mention.Span.First >= words.Span.First && mention.Span.First - words.Span.End <= Reach && words.Before(mention) is var of && passage.Key(of) == "of" && passage.Key(of - 1) == "behalf" && passage.Key(of - 2) == "on";

    // "The Government has decided to expel", "We will send": the publisher's own.
    private bool IsOurDeed() =>
        discourse.Home.Length > 0 && !words.IsPassive
        && Enumerable.Range(Math.Max(words.Sentence.First, words.Span.First - Reach), Math.Min(Reach, words.Span.First - words.Sentence.First))
            .Any(at => passage.Key(at) is "we" || (vocabulary.Is("own-institution", passage.Key(at)) && vocabulary.Is("article", passage.Key(at - 1)) && passage.Key(at + 1) != "of"));

    private List<Mention> Mentions()
    {
        if (words.IsPassive)
            return Agents();
        if (words.OpensSentence && (words.IsParticiple || words.Frame.Part == ActionPart.Source) && After() is { } after)
            return [after];
        if (words.IsParticiple && Quoted() is { } quoted)
            return [quoted];
        // "is visiting Chad at the invitation of": what stands right before invites no one.
        if (!(words.Frame is { Part: ActionPart.Source, Type: ActionType.Request }) && Direct() is { Count: > 0 } direct)
            return direct;
        return [.. words.Clause.Subjects().Where(subject => subject.Span.First > words.Span.First || !IsParted(subject.Span.End))];
    }

    // "The Secretary-General", in a release of the organisation itself.
    private IEnumerable<string> Codes(Mention mention) =>
        mention is { Codes.Length: 0, Kind: MentionKind.Office, Office.Kind: OfficeKind.Body } && KnownParties.ByCode(discourse.Home) is { Kind: not PartyKind.Country } ? [discourse.Home] : mention.Codes;

    // "were condemned by both ministers"
    private List<Mention> Agents() =>
        [.. words.Reading.Mentions.Where(mention => mention.Span.First >= words.Span.First && mention.Span.First <= words.Span.End + Reach && words.Before(mention) is var at && passage.Key(at) == "by" && !IsOthersDeed(at - 1))];

    // "for the aid given by Norway": who gave is no one who thanks.
    private bool IsOthersDeed(int at) => at >= words.Span.End && Inflection.IsParticiple(passage.Key(at));

    // "Congratulating Chad on its presidency, the Minister said": the subject stands after the comma.
    private Mention? After()
    {
        for (var comma = words.Span.End; comma < words.Sentence.End; comma++)
        {
            if (passage.Key(comma) == "," && words.Reading.Mentions.Find(mention => mention.Span.First > comma && mention.Span.First <= comma + 2 && !words.Reading.IsGoverned(mention)) is { IsActor: true } subject)
                return subject;
        }
        return null;
    }

    // "… the sea”, said the Minister, thanking": who was quoted.
    private Mention? Quoted() =>
        passage.Key(words.Span.First - 1) == "," && words.Reading.Mentions.Find(mention => mention.IsActor && mention.Span.End == words.Span.First - 1) is { } speaker && vocabulary.Is("said", passage.Key(words.Before(speaker))) ? speaker : null;

    // Right before the verb: "Belgrade rejects", "that Chad and Mali condemned". A capital stands for its state.
    private List<Mention> Direct()
    {
        var subjects = new List<Mention>();
        foreach (var mention in words.Reading.Mentions.Where(mention => mention.Span.End <= words.Span.First).Reverse())
        {
            if (subjects.Count == 0 ? !IsVerbal(mention.Span.End) || (words.Reading.IsGoverned(mention) && !IsAfterFront(mention)) : !words.Reading.AreListed(mention, subjects[^1]) || words.Reading.IsGoverned(mention))
                break;
            if (mention is { Kind: MentionKind.Party, Form: PartyForm.City } && !OtherSide.IsCapital(mention))
                break;
            subjects.Add(mention);
        }
        subjects.Reverse();
        return subjects;
    }

    // "After the attack on Mali, Chad accused": a clause begins behind what was put first, and it has no other subject.
    private bool IsAfterFront(Mention mention) =>
        passage.Key(words.Before(mention)) == "," && Inflection.IsPast(passage.Key(words.Span.First)) && vocabulary.Is("fronting", passage.Key(FirstWord()))
        && !words.Reading.Mentions.Exists(other => other.Span.End <= mention.Span.First && other.IsActor && !words.Reading.IsGoverned(other));

    private int FirstWord()
    {
        var at = words.Sentence.First;
        while (at < words.Span.First && !passage.Tokens[at].IsWord)
            at++;
        return at;
    }

    // "Chad has", "the Moundou Foreign Ministry has": the office of a party is the party.
    private bool IsVerbal(int at)
    {
        while (at < words.Span.First && (vocabulary.Is("institution", passage.Key(at)) || vocabulary.Is("portfolio", passage.Key(at))))
            at++;
        while (at < words.Span.First && words.IsAuxiliary(at))
            at++;
        return at == words.Span.First;
    }

    private bool IsParted(int from) => Enumerable.Range(from, Math.Max(0, words.Span.First - from)).Any(at => passage.Key(at) == ";");

    // "the guest guaranteed": who is on the other side of whom is spoken of.
    private string? GuestOrHost()
    {
        if (!vocabulary.Is("other-side", passage.Key(words.Span.First - 1)) || words.Reading.Mentions.Exists(mention => mention.Span.Covers(words.Span.First - 1)))
            return null;
        return discourse.Subject is { Represents.Length: > 0 } subject ? otherSide.Of(subject.Represents) : null;
    }

    private List<string> Speaker()
    {
        if (words.Frame.Part == ActionPart.Each && words.IsNominal && discourse.Parties.Length > 1)
            return [.. discourse.Parties];
        if (words.IsPassive && words.Frame.Part is not (ActionPart.Each or ActionPart.Source))
            return [];
        var isOurs = discourse.Subject is not { Represents.Length: > 0 } || Enumerable.Range(words.Span.First - BeforeVerb, BeforeVerb).Any(at => at >= words.Sentence.First && vocabulary.Is("institution-voice", passage.Key(at)));
        isOurs |= KnownParties.ByCode(discourse.Home) is { Kind: not PartyKind.Country } && Enumerable.Range(words.Span.First - BeforeVerb, BeforeVerb).Any(at => at >= words.Sentence.First && passage.Tokens[at].IsCapital && vocabulary.Is("own-organ", passage.Key(at)));
        var code = isOurs ? discourse.Home : discourse.Subject!.Represents;
        return code.Length > 0 ? [code] : [];
    }
}
