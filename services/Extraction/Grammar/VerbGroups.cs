namespace Chancery.Reading;

/// <summary>Reads a verb with its auxiliaries, adverbs and "not".</summary>
internal sealed class VerbGroups(Passage passage, Vocabulary vocabulary)
{
    private const int LongestChain = 11;

    /// <param name="limit">Where the next mention starts.</param>
    /// <param name="isPlural">Whether a base form may have what stands before as its subject.</param>
    public VerbGroup? At(int at, int limit, int end, Chunk? before, bool isPlural)
    {
        var key = passage.Key(at);
        if (key == "to")
            return Infinitive(at, end);
        if (key == "may" && passage.Tokens[at].IsCapital && before is not null)
            return null;
        var isAuxiliary = vocabulary.Is("modal", key) || vocabulary.Verbs.Of(key) is { Lemma: "be" or "have" or "do" };
        return isAuxiliary ? Chain(at, end) : Single(at, limit, end, before, isPlural);
    }

    private VerbGroup? Infinitive(int at, int end)
    {
        var i = at + 1;
        while (i < end && i < at + 3 && vocabulary.IsAdverb(passage.Key(i)))
            i++;
        if (i >= end || vocabulary.Verbs.Of(passage.Key(i)) is not { } verb || !verb.Forms.HasFlag(VerbForms.Base))
            return null;
        // "to be received", "to have met".
        if (verb.Lemma is "be" or "have" && Lexical(i + 1, end) is { } lexical && lexical.Verb.Forms.HasFlag(VerbForms.Participle))
            return Group(new Span(at, lexical.At + 1), lexical.At, lexical.Verb.Lemma, VerbTense.Infinitive, verb.Lemma == "be", false);
        // "a visit to support programmes": a noun after "to" is told by a determiner, which the verb does not have.
        return Group(new Span(at, i + 1), i, verb.Lemma, VerbTense.Infinitive, false, passage.Key(at - 1) == "not");
    }

    private (int At, VerbReading Verb)? Lexical(int at, int end)
    {
        while (at < end && vocabulary.IsAdverb(passage.Key(at)))
            at++;
        return at < end && vocabulary.Verbs.Of(passage.Key(at)) is { } verb ? (at, verb) : null;
    }

    // "will be received", "has also met", "is meeting", "did not attend", "was" alone.
    private VerbGroup Chain(int at, int end)
    {
        var (isModal, isFuture, hasHad, hasHave, hasBe, isNegated, isPast, isIng) = (false, false, false, false, false, false, false, false);
        var head = at;
        var lemma = "";
        var found = VerbForms.None;
        var i = at;
        for (; i < end && i - at <= LongestChain; i++)
        {
            var key = passage.Key(i);
            if (vocabulary.Is("modal", key))
            {
                if (found != VerbForms.None || i > at)
                    break;
                (isModal, isFuture) = (true, key is "will" or "shall");
                (head, lemma) = (i, key);
                continue;
            }
            if (vocabulary.Is("negation", key))
            {
                isNegated = true;
                continue;
            }
            if (i > at && (vocabulary.IsAdverb(key) || vocabulary.Is("near-day", key)))
                continue;
            // "was this morning summoned", "will on Monday meet".
            if (i > at && found == VerbForms.None && AfterTime(i, end) is var resumed && resumed > i)
            {
                i = resumed - 1;
                continue;
            }
            if (vocabulary.Verbs.Of(key) is not { } verb)
                break;
            if (verb.Lemma is "be" or "have" or "do" && (i == at || IsAuxiliaryHere(verb, hasHave, isModal)))
            {
                isPast |= verb.Forms.HasFlag(VerbForms.Past);
                hasHad |= key == "had";
                isIng |= i == at && verb.Forms == VerbForms.Ing;
                hasHave |= verb.Lemma == "have";
                hasBe |= verb.Lemma == "be";
                (head, lemma) = (i, verb.Lemma);
                continue;
            }
            if (Fits(verb.Forms, hasBe, hasHave, isModal, lemma == "do"))
            {
                (head, lemma, found) = (i, verb.Lemma, verb.Forms);
                i++;
            }
            break;
        }
        var isPassive = found != VerbForms.None && hasBe && found.HasFlag(VerbForms.Participle) && found != VerbForms.Ing;
        var isLexical = found != VerbForms.None;
        var tense = isIng ? VerbTense.Ing
            : isFuture ? VerbTense.Future
            : isModal ? VerbTense.Modal
            : hasHad && isLexical ? VerbTense.PastPerfect
            : hasHave && (isLexical || hasBe) ? VerbTense.Perfect
            : isPast ? VerbTense.Past : VerbTense.Present;
        var span = new Span(at, isLexical ? i : head + 1);
        return Group(span, head, isLexical || !isModal || lemma is "be" or "have" or "do" ? lemma : "", tense, isPassive, isNegated);
    }

    // A time between an auxiliary and its verb, with or without commas; the same index for none.
    private int AfterTime(int at, int end)
    {
        var i = passage.Key(at) == "," ? at + 1 : at;
        if (i + 1 >= end)
            return at;
        if (vocabulary.Is("earlier", passage.Key(i)) || passage.Key(i) is "also" or "later")
            i++;
        var next = passage.Key(i) is "on" or "this" or "last" or "late" or "early" ? i + 1 : i;
        if (vocabulary.Is("weekday", passage.Key(next)) || vocabulary.Is("near-day", passage.Key(next)))
            next++;
        else if (!(next > i && vocabulary.Is("day-part", passage.Key(next)) || passage.Key(i) is "this" or "last" && passage.Key(next) == "week"))
            return at;
        else
            next++;
        if (vocabulary.Is("day-part", passage.Key(next)))
            next++;
        if (passage.Key(at) == ",")
            return passage.Key(next) == "," ? next + 1 : at;
        return next;
    }

    private static bool IsAuxiliaryHere(VerbReading verb, bool hasHave, bool isModal) =>
        verb.Lemma switch { "be" => hasHave || isModal || verb.Forms == VerbForms.Ing, "have" => isModal, _ => false };

    private static bool Fits(VerbForms forms, bool hasBe, bool hasHave, bool isModal, bool hasDo) =>
        hasBe ? (forms & (VerbForms.Participle | VerbForms.Ing)) != 0
        : hasHave ? forms.HasFlag(VerbForms.Participle)
        : (isModal || hasDo) && forms.HasFlag(VerbForms.Base);

    private VerbGroup? Single(int at, int limit, int end, Chunk? before, bool isPlural)
    {
        if (vocabulary.Verbs.Of(passage.Key(at)) is not { } verb)
            return null;
        var last = passage.Key(at - 1);
        // "the newly appointed Ambassador", "a joint statement"; but "a meeting that brought together".
        if ((vocabulary.Is("determiner", last) && !(last == "that" && before?.Kind == ChunkKind.Relative && (verb.Forms & (VerbForms.Past | VerbForms.Third)) != 0)) || last is "newly" or "recently" || (vocabulary.Is("event-adjective", last) && before?.Kind == ChunkKind.Word))
            return null;
        if (verb.Forms == VerbForms.Ing)
            return Group(new Span(at, at + 1), at, verb.Lemma, VerbTense.Ing, false, false);
        // "of issues", "member states", "the two plans": a plural noun, unless a subject stands before.
        if (verb.Forms == VerbForms.Third && (before is null || before.Kind is ChunkKind.Preposition or ChunkKind.Verb || (before.Kind == ChunkKind.Word && !CanDo(before))))
            return null;
        var isNegated = vocabulary.Is("negation", last);
        if (verb.Forms == VerbForms.Base)
            return isPlural && before is { Kind: ChunkKind.Mention or ChunkKind.Word } && (before.Kind == ChunkKind.Mention || vocabulary.IsAdverb(before.Key) || vocabulary.Is("collective", before.Key)) ? Group(new Span(at, at + 1), at, verb.Lemma, VerbTense.Present, false, isNegated) : null;
        if (verb.Forms.HasFlag(VerbForms.Participle) && IsPassive(at, limit, end, before, verb.Forms))
            return Group(new Span(at, at + 1), at, verb.Lemma, VerbTense.Participle, true, isNegated);
        return Group(new Span(at, at + 1), at, verb.Lemma, verb.Forms.HasFlag(VerbForms.Past) ? VerbTense.Past : verb.Forms.HasFlag(VerbForms.Third) ? VerbTense.Present : VerbTense.Participle, false, isNegated);
    }

    private bool CanDo(Chunk before) => vocabulary.IsAdverb(before.Key) || vocabulary.Is("collective", before.Key) || vocabulary.Is("institution", before.Key) || vocabulary.Is("pronoun", before.Key) || before.Key is ")" or "\"";

    // "received by X", "held in Oslo" after a noun; "signed today at the Palace by".
    private bool IsPassive(int at, int limit, int end, Chunk? before, VerbForms forms)
    {
        for (var i = at + 1; i < end && i <= at + 7; i++)
        {
            var key = passage.Key(i);
            // "informed by phone", "approved by signature": only a doer makes a passive.
            if (key == "by")
                return ((limit <= i + 8 && limit < end) || before?.Kind != ChunkKind.Mention) && !vocabulary.Is("phone-word", passage.Key(i + 1)) && !vocabulary.Is("phone-word", passage.Key(i + 2)) && vocabulary.EngagementNouns.At(passage.Tokens, i, end) is null;
            if (i > limit || key is "," or ";" or "." or "with" or "and" || vocabulary.Verbs.Of(key) is not null)
                break;
        }
        // "his delegation arrived in Oslo": no one is arrived.
        if (forms.HasFlag(VerbForms.Past) && vocabulary.Is("intransitive", vocabulary.Verbs.Of(passage.Key(at))?.Lemma ?? ""))
            return false;
        if (before?.Kind is ChunkKind.Event && passage.Key(at + 1) is "in" or "on" or "at" or "between" or "with" or "," or "." or "")
            return true;
        // "in a letter addressed to X": the noun is no subject.
        if (before is { Kind: ChunkKind.Event, Event: { } noun } && vocabulary.Is("preposition", passage.Key(noun.Start - 1)))
            return true;
        // "the conference on water held in Oslo": after an ordinary noun, with a place or day.
        if (before is { Kind: ChunkKind.Word } && passage.Tokens[before.Span.First].IsWord && !vocabulary.IsAdverb(before.Key) && !vocabulary.Is("group-word", before.Key) && passage.Key(at + 1) is "in" or "on" or "at" or "under" or "from")
            return true;
        return !forms.HasFlag(VerbForms.Past) || before?.Kind == ChunkKind.Preposition;
    }

    private VerbGroup Group(Span span, int head, string lemma, VerbTense tense, bool isPassive, bool isNegated) =>
        new(span, head, lemma, vocabulary.Verbs.KindOf(lemma), tense, isPassive, isNegated);
}
