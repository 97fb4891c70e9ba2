using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Who is acted upon: who is named after the words in the part that they give, or else the other side of the conversation.</summary>
internal sealed class Targets(ActionWords words, Passage passage, Vocabulary vocabulary, OtherSide otherSide)
{
    private const int Reach = 16;

    // Between a verb and its direct object: an article, an adjective or two; "of" may tell whose the object is.
    private const int Adjacent = 3;
    private const int Owned = 8;

    // What a relative clause tells of its own subject is still theirs: "the efforts that Chad exerted".
    private const int Relative = 5;

    // "suffered yesterday afternoon by": not who did it.
    private const int Suffering = 4;
    private const int Link = 4;
    private const int Merit = 6;

    // From the object to its infinitive: "Chad once more to".
    private const int Infinitive = 4;

    public IReadOnlyList<(string Code, Span Words)> Of(string source)
    {
        if (words.Frame.Part is ActionPart.For && IsShared())
            return [];
        var named = words.IsPassiveVerb ? Patients() : Named(source);
        if (words.Frame.Part == ActionPart.Urged && !IsUrged(named))
            return [];
        var found = named.SelectMany(mention => mention.Codes.Select(code => (code, mention.Span))).Where(target => target.code != source).Distinct().ToList();
        if (found.Count > 0)
            return found;
        // "thanked the Ambassador" of one's own side: no one else is meant.
        if (IsDirect(named) && named[0].Codes.Length > 0 && words.Frame.Part is not (ActionPart.Other or ActionPart.Each) && !IsGuest())
            return [];
        return words.IsPassiveVerb || !MayBeUnnamed(named) ? [] : Unnamed(source);
    }

    /// <summary>Who is acted upon in the passive: "Chad was thanked", "the strikes of Chad were condemned".</summary>
    public IReadOnlyList<Mention> Patients()
    {
        var subjects = words.Clause.Subjects();
        if (subjects.Count > 0 || words.Frame.Part is ActionPart.Whom)
            return subjects;
        return words.Reading.Mentions.Find(mention => mention.Span.End <= words.Span.First && Fits(mention) && (passage.Key(words.Before(mention)) == "of" || passage.Key(mention.Span.End) == "'s" || mention.Form == PartyForm.Demonym)) is { } owner ? [owner] : [];
    }

    /// <summary>The first one named after the words who fits the part, with those listed beside.</summary>
    public IReadOnlyList<Mention> Named(string source = "")
    {
        var found = new List<Mention>();
        Mention? aside = null;
        foreach (var mention in words.Reading.Mentions.Where(mention => mention.Span.First >= words.Span.First && mention.Span.End > words.Span.First))
        {
            // "in Chad and Mali": as little as the first is the second meant.
            if (aside is not null && mention.Kind == aside.Kind && AreListed(aside, mention))
            {
                aside = mention;
                continue;
            }
            if (found.Count > 0)
            {
                if (!AreListed(found[^1], mention))
                    break;
                if (Fits(mention))
                    found.Add(mention);
                continue;
            }
            if (mention.Span.First > words.Span.End + Reach || IsCut(mention.Span.First))
                break;
            if (mention.Span.First < words.Span.End && !IsAddressed(mention))
                continue;
            // "the gratitude of Norway for the contribution of Chad"
            if (IsOwn(mention, source))
                continue;
            // "the arrest of the opposition leader in Chad"
            if (words.Frame.Part == ActionPart.Blamed && mention is { Kind: MentionKind.Office, Codes: [] })
                continue;
            if (Fits(mention) && IsInPart(mention))
                found.Add(mention);
            else if (mention.Kind == MentionKind.Party && vocabulary.Is("aside", Relation(mention)))
                aside = mention;
            else if (words.Frame.Part is ActionPart.Whom && mention.Kind != MentionKind.Group)
                break;
        }
        return found;
    }

    private bool IsOwn(Mention mention, string source) =>
        source.Length > 0 && mention.Codes is [var code] && code == source && words.Frame.Part is ActionPart.For or ActionPart.Only && (passage.Key(words.Before(mention)) is "of" || Enumerable.Range(words.Span.First, mention.Span.First - words.Span.First).Any(at => passage.Key(at) == "behalf"));

    // "by Chad and by the army of Mali"
    private bool AreListed(Mention a, Mention b) =>
        words.Reading.AreListed(a, b) || (b.Span.First - a.Span.End is > 0 and <= Link
            && Enumerable.Range(a.Span.End, b.Span.First - a.Span.End).Any(at => passage.Key(at) is "and" or ",")
            && Enumerable.Range(a.Span.End, b.Span.First - a.Span.End).All(at => passage.Key(at) is "and" or "," or "by" or "of" or "to" || vocabulary.Is("article", passage.Key(at))));

    private bool Fits(Mention mention)
    {
        var relation = Relation(mention);
        if (mention.Kind == MentionKind.Group)
            return mention.Span.First - words.Span.End is 0 or 1 && passage.Key(mention.Span.First) is not ("they" or "their") && !IsOfOthers(mention.Span.End);
        if (mention.Kind == MentionKind.Pronoun && passage.Key(mention.Span.First) is "he" or "she")
            return false;
        // "praised the talks between Chad and Mali", "stands with Norway against attacks from Chad", "under the auspices of the United Nations"
        if (words.Frame.Type == ActionType.Support && mention.Span.First >= words.Span.End && (relation is "between" or "from" or "against" || (relation is "with" or "of" && vocabulary.Is("setting-noun", passage.Key(words.Before(mention) - 1)))))
            return false;
        // "condemned the launch in violation of the Union’s resolutions", "on behalf of Norway"
        if (relation == "of" && words.Before(mention) is var of && (passage.Key(of - 1) == "behalf" || (passage.Key(of - 2) == "in" && vocabulary.Is("breach", passage.Key(of - 1)))))
            return false;
        // "condemned the Moundou attack": where it was, and not who did it.
        if (words.Frame.Part == ActionPart.Blamed && IsScene(mention))
            return false;
        // "sent all of our Norwegian stores": the giver's own.
        if (words.Frame.Type == ActionType.Aid && passage.Key(mention.Span.First - 1) == "our")
            return false;
        // Help is given to where it goes: "to refugees in Chad", "landed at Moundou".
        if (words.Frame.Type == ActionType.Aid && mention.Kind == MentionKind.Party && relation is "in" or "to" or "for" or "at" or "into" or "of")
            return true;
        if (vocabulary.Is("aside", relation) && !(relation == "in" && (IsSeatOfBlame(mention) || words.IsSympathy || words.Frame.Part == ActionPart.Urged || (words.Frame.Type == ActionType.Request && vocabulary.Is("other-side", passage.Key(words.Before(mention) - 1))))))
            return false;
        if (words.IsNominal && relation == "by")
            return false;
        return mention is not { Kind: MentionKind.Party, Form: PartyForm.City } || (OtherSide.IsCapital(mention) && relation is not ("from" or "to" or "visit"));
    }

    private bool IsScene(Mention mention) =>
        mention is { Kind: MentionKind.Party, Form: not PartyForm.Demonym } && Discourse.IsCountry(mention.Code) && Enumerable.Range(mention.Span.End, Link).TakeWhile(at => at < words.Sentence.End && passage.Tokens[at].IsWord && !vocabulary.Is("preposition", passage.Key(at)) && passage.Key(at) != "'s").Any(at => vocabulary.Is("outrage", passage.Key(at)));

    // "the parties to the conflict": no one of these
    private bool IsOfOthers(int at) => passage.Key(at) is "to" or "of" or "in" && vocabulary.Is("article", passage.Key(at + 1));

    // "the coup in Chad", "companies in Chad": there, and not only where.
    private bool IsSeatOfBlame(Mention mention) =>
        words.Frame.Type is ActionType.Accuse or ActionType.Sanction && (mention.Form != PartyForm.City || OtherSide.IsCapital(mention))
        && Enumerable.Range(words.Span.First, Math.Max(0, mention.Span.First - words.Span.First)).Any(at => vocabulary.Is("domestic", passage.Key(at)));

    // Within the words only who is addressed: "extended to Chad his thanks", "handed Chad a note", not "extended Norway's thanks".
    private bool IsAddressed(Mention mention) =>
        passage.Key(words.Before(mention)) is "to" or "with" or "from"
        || (words.Before(mention) == words.Span.First && passage.Key(mention.Span.End) is not ("'s" or "'") && mention.Form == PartyForm.Name)
        || (words.Frame.Type == ActionType.Aid && passage.Key(words.Before(mention)) == "of");

    private bool IsInPart(Mention mention)
    {
        var distance = mention.Span.First - words.Span.End;
        if (words.Frame.Part is ActionPart.Whom or ActionPart.Urged)
            return (words.Frame.Part == ActionPart.Urged && IsUrgedFor(mention)) || (distance <= Adjacent && (words.Frame.Part == ActionPart.Urged || IsUnbroken(mention))) || (distance <= Owned && Relation(mention) is "of" or "in" && !HasVerb(mention));
        if (words.Frame.Part == ActionPart.Source)
            return distance <= Adjacent + 2;
        if (words.Frame.Part != ActionPart.Blamed || distance < 0)
            return true;
        var relation = Relation(mention);
        if (relation == "by")
            return !Enumerable.Range(words.Before(mention) - Suffering, Suffering).Any(at => vocabulary.Is("suffered", passage.Key(at)));
        if (relation == "of")
            return !vocabulary.Is("victim", passage.Key(words.Before(mention) - 1));
        return relation is "what" or "which" or "that" or "in" || (distance <= Adjacent + 2 && IsFree(words.Span.End, words.Before(mention) + 1));
    }

    // "called for an end to the fighting and for Chad to withdraw"
    private bool IsUrgedFor(Mention mention) => passage.Key(words.Span.End - 1) == "for" && Relation(mention) == "for" && passage.Key(mention.Span.End) == "to";

    // "encouraging trade with Chad": of Chad nothing is asked.
    private bool IsUnbroken(Mention mention) =>
        !Enumerable.Range(words.Span.End, Math.Max(0, mention.Span.First - words.Span.End)).Any(at => vocabulary.Is("towards", passage.Key(at)));

    private bool IsFree(int from, int to) =>
        !Enumerable.Range(from, Math.Max(0, to - from)).Any(at => vocabulary.Is("preposition", passage.Key(at)) || passage.Key(at) is "that" or "targeting" or "targeted" or "who");

    // "called on the board to …": beyond an infinitive or clause no object is left.
    private bool HasVerb(Mention mention) =>
        Enumerable.Range(words.Span.End, mention.Span.First - words.Span.End).Any(at => passage.Key(at) is "to" or "that" or "who" or "," or "and");

    private bool IsUrged(IReadOnlyList<Mention> named) =>
        named.Count > 0 && Enumerable.Range(named[^1].Span.End, Infinitive).Any(at => at < words.Sentence.End && passage.Key(at) == "to");

    private bool IsDirect(IReadOnlyList<Mention> named) => named is [var first, ..] && first.Span.First - words.Span.End <= 1;

    // Another verb begins: what follows is its own.
    private bool IsCut(int to)
    {
        var relative = -1;
        for (var i = words.Span.End; i < to; i++)
        {
            if (passage.Key(i) is ";" || vocabulary.Is("cut", passage.Key(i)) || (passage.Key(i) is "and" or "," && Inflection.IsPast(passage.Key(i + 1))))
                return true;
            if (passage.Key(i) is "that" or "which" or "what" or "who")
                relative = i;
        }
        return relative >= 0 && to - relative > Relative;
    }

    // Praise of what both have in common is no praise of the other.
    private bool IsShared()
    {
        for (var i = words.Span.First; i < Math.Min(words.Sentence.End, words.Span.End + 4); i++)
        {
            if (vocabulary.Is("shared", passage.Key(i)))
                return true;
            if (words.Reading.Mentions.Exists(mention => mention.Span.Covers(i) && i >= words.Span.End))
                return false;
        }
        return false;
    }

    private bool MayBeUnnamed(IReadOnlyList<Mention> named) => words.Frame.Part switch
    {
        ActionPart.For => words.Frame.Type == ActionType.Aid || EndsClause(words.Span.End) && passage.Key(words.Span.End) != "for" || IsMerit() || IsThanks(named),
        ActionPart.Other or ActionPart.Each => true,
        ActionPart.Only => words.IsSympathy,
        ActionPart.Blamed => false,
        // "thanked him", "for which she thanked", "thanked the Ambassador", whose country is not told.
        _ => IsPronounOrRole(words.Span.End) || (words.Frame.Part == ActionPart.Whom && (EndsClause(words.Span.End) || (IsDirect(named) && named[0].Kind == MentionKind.Office))),
    };

    // "welcomed the support", "appreciation for the efforts": a merit of the other side; "praised the staff" is none.
    private bool IsMerit() => Enumerable.Range(words.Span.First, words.Span.Length + Merit).Any(at => at < words.Sentence.End && vocabulary.Is("merit", passage.Key(at)));

    // "thanks for the release of its sailors": who is thanked is the other side, when no third one is named.
    private bool IsThanks(IReadOnlyList<Mention> named) =>
        named.All(mention => mention.Kind == MentionKind.Party) && Enumerable.Range(words.Span.First, words.Span.Length).Any(at => vocabulary.Is("thanks-word", passage.Key(at)));

    private bool EndsClause(int at) => at >= words.Sentence.End || !passage.Tokens[at].IsWord || passage.Key(at) is "for";

    // "his guest", "the other side"
    private bool IsPronounOrRole(int at)
    {
        if (passage.Key(at) is "him" or "them")
            return true;
        if (passage.Key(at) == "her" && (EndsClause(at + 1) || vocabulary.Is("preposition", passage.Key(at + 1))))
            return true;
        return vocabulary.Is("article", passage.Key(at)) && (vocabulary.Is("other-side", passage.Key(at + 1)) || vocabulary.Is("other-side", passage.Key(at + 2)) || (passage.Key(at + 1) == "other" && passage.Key(at + 2) is "side" or "party"));
    }

    // The word before it, if that is not one of the action's own: "called on Chad" is no place.
    private string Relation(Mention mention) => words.Before(mention) is var at && words.Span.Covers(at) && mention.Span.First >= words.Span.End ? "" : passage.Key(at);

    // "invited the guest to Bergen": wherever to, the guest is the other side.
    private bool IsGuest() => vocabulary.Is("article", passage.Key(words.Span.End)) && vocabulary.Is("other-side", passage.Key(words.Span.End + 1));

    private IReadOnlyList<(string Code, Span Words)> Unnamed(string source) => otherSide.Of(source) is { } other ? [(other, words.Span)] : [];
}
