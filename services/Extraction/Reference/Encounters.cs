namespace Chancery.Reading;

/// <summary>Of two who meet, one is ours and the other theirs: what the words of the encounter tell of who is who.</summary>
internal sealed class Encounters(Passage passage, Vocabulary vocabulary, Discourse discourse, NamedParties parties, Hosts hosts, UnnamedOffices unnamed)
{
    private const int Near = 10;
    private const int Direct = 4;

    private readonly Companions companions = new(passage, vocabulary);
    private readonly SpeechBetween speech = new(passage, vocabulary, discourse, parties);

    // Whom ours meets or writes to is of the other side; who is met by theirs is ours.
    public string? Of(SentenceReading reading, int index, Person person)
    {
        var mention = reading.Mentions[index];
        if (mention.Office is { IsFormer: true })
            return null;
        if (mention.Office is { Kind: OfficeKind.Counterpart } || IsPreceded(mention, "visiting"))
            return hosts.Foreign(reading, mention);
        if (IsSecondOfTwo(reading, index))
            return hosts.Foreign(reading, mention);
        if (index > 0 && companions.IsLed(mention) || companions.IsWith(reading, index))
            return discourse.Abroad.Length > 0 && Companions.IsLedByPronoun(reading, index) ? discourse.Home : Companions.SideOfLeader(reading, index);
        if (companions.IsOurs(reading, index, discourse.Home))
            return null;
        if (speech.ThanksOurs(reading, index))
            return hosts.Foreign(reading, mention);
        // "a letter of President X": whose it is, and not who is met.
        if (passage.Key(speech.Before(mention)) == "of" && vocabulary.Is("of-author", passage.Key(speech.Before(mention) - 1)))
            return null;
        // "to Washington, where he will see X"
        if (hosts.OfPlace(reading, mention) is { } there)
            return there;
        foreach (var trigger in reading.Triggers)
        {
            if (trigger.First >= mention.Span.End && MeetsOurs(reading, mention, trigger))
                return hosts.Foreign(reading, mention);
            if (trigger.End > mention.Span.First || !IsObject(reading, trigger, mention.Span))
                continue;
            var subject = reading.Mentions.Take(index).LastOrDefault(other => other.Span.First < trigger.First && other.Codes.Length > 0 && other.IsActor && !reading.IsGoverned(other) && !other.Persons.Contains(person));
            // "was received by X": who hosts is of where it happens, unless ours was the guest there.
            if (passage.Key(speech.Before(mention)) == "by" && subject is null && !vocabulary.Is("hosted-by", passage.Key(speech.Before(mention) - 1)))
                continue;
            if (passage.Key(speech.Before(mention)) == "by" && subject is null)
                return discourse.Abroad.Length > 0 ? hosts.Foreign(reading, mention) : Discourse.IsCountry(discourse.Home) ? discourse.Home : null;
            // Where the sentence has no subject, it is told of ours; but the first of "talks of X with the Chadian Minister" is ours.
            // Abroad, "he" is ours.
            var side = (subject is { Kind: MentionKind.Pronoun } && discourse.Abroad.Length > 0 ? discourse.Home : subject?.Codes[0]) ?? (HasGuestAsSubject(reading, index, person) ? discourse.Subject!.Represents : null) ?? (discourse.Subject == person || mention.Span.First > trigger.End + 3 || LeadsForeigner(reading, index) ? "" : discourse.Home);
            if (side.Length > 0)
                return side == discourse.Home ? Met(reading, mention, person) : Discourse.IsCountry(discourse.Home) ? discourse.Home : null;
        }
        if (Joins(reading, index) is { Length: > 0 } joined)
            return joined == discourse.Home ? Met(reading, mention, person) : Discourse.IsCountry(discourse.Home) ? discourse.Home : null;
        return Comes(reading, mention) || IsWithAbroad(mention) || speech.IsAddressed(reading, index) || speech.Addresses(reading, index) ? Met(reading, mention, person) : null;
    }

    // Told of a guest who comes: the talks foreseen with a minister are those with ours.
    private bool HasGuestAsSubject(SentenceReading reading, int index, Person person) =>
        !reading.Mentions.Take(index).Any(other => other.Kind != MentionKind.Party) && discourse.Abroad.Length == 0 && Discourse.IsCountry(discourse.Home) && discourse.Subject is { IsStated: true } subject && subject != person && Discourse.IsCountry(subject.Represents) && subject.Represents != discourse.Home;

    // Who is met and has no office may be whom the document names by office alone, in the same order.
    private string? Met(SentenceReading reading, Mention mention, Person person) =>
        (person.Office is null ? unnamed.Next() : null) ?? hosts.Foreign(reading, mention);

    private static bool LeadsForeigner(SentenceReading reading, int index) =>
        index + 1 < reading.Mentions.Count && reading.Mentions[index + 1] is { Kind: MentionKind.Person or MentionKind.Office, Code.Length: > 0 } next && reading.AreListed(reading.Mentions[index], next);

    // "will co-chair with Minister X the session", "signed with Minister X": whose side does it with them.
    private string? Joins(SentenceReading reading, int index)
    {
        var with = speech.Before(reading.Mentions[index]);
        if (passage.Key(with) != "with" || !(vocabulary.Is("jointly", passage.Key(with - 1)) || vocabulary.Is("jointly", passage.Key(with - 2))))
            return null;
        return reading.Mentions.Take(index).FirstOrDefault(other => other.Codes.Length > 0 && other.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Pronoun && !reading.IsGoverned(other))?.Codes[0];
    }

    // "talks are planned with Prime Minister X" on a visit abroad.
    private bool IsWithAbroad(Mention mention)
    {
        var before = mention.Span.First - (passage.Key(mention.Span.First - 1) is "the" ? 2 : 1);
        return discourse.Abroad.Length > 0 && !parties.IsMultilateral && (passage.Key(before) == "with" || (passage.Key(before) == "by" && vocabulary.Is("hosted-by", passage.Key(before - 1)))) && mention.Office is { Kind: OfficeKind.State or OfficeKind.Government or OfficeKind.Official, IsFormer: false };
    }

    // "Ministers X and Y signed", "co-chaired by Minister X and Minister Y": of two alone, the second is the other side's.
    private bool IsSecondOfTwo(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (index == 0 || mention.Office is not { Kind: OfficeKind.State or OfficeKind.Government } office || reading.Mentions[index - 1] is not { Kind: MentionKind.Person, Office: { } other } before)
            return false;
        if (before.Persons is not [{ IsStated: false } first] || first.Represents != discourse.Home || !(office.Head == other.Head || (office.Head.EndsWith("minister", StringComparison.Ordinal) && other.Head.EndsWith("minister", StringComparison.Ordinal)))
            || passage.Key(mention.Span.First - 1) is not "and" || (index > 1 && reading.AreListed(reading.Mentions[index - 2], before)))
            return false;
        var isBy = passage.Key(before.Span.First - 1) == "by" || (passage.Key(before.Span.First - 1) == "the" && passage.Key(before.Span.First - 2) == "by");
        return isBy ? vocabulary.Is("jointly", passage.Key(before.Span.First - 2)) || vocabulary.Is("jointly", passage.Key(before.Span.First - 3)) : vocabulary.Is("jointly", passage.Key(mention.Span.End)) && !HasObject(reading, index);
    }

    private static bool HasObject(SentenceReading reading, int index) =>
        reading.Mentions.Skip(index + 1).Any(other => other.Kind is MentionKind.Person or MentionKind.Office);

    // "Prime Minister X received our Ambassador Y", "Minister X met Secretary of State Y" told by that side.
    private bool MeetsOurs(SentenceReading reading, Mention mention, Span trigger)
    {
        if (reading.IsGoverned(mention) || mention.Office is not { Kind: OfficeKind.State or OfficeKind.Government } || reading.Mentions.FirstOrDefault(other => other.Persons.Length > 0 || other.Kind != MentionKind.Party) != mention)
            return false;
        var met = reading.Mentions.FirstOrDefault(other => other.Span.First >= trigger.End && other.Office is not null && IsObject(reading, trigger, other.Span));
        return met is { Office.Head: not "honorary consul" } && trigger.First - mention.Span.End < Near && (met.Code.Length > 0 ? met.Code : OfficeGrounds.Holders.Always(met.Office!, discourse.Home, _ => null) is { Length: > 0 } always ? always : OfficeGrounds.Holders.Among(met.Office!, discourse.Home, _ => null)) == discourse.Home
            && met.Persons.All(one => one.Represents.Length == 0 || one.Represents == discourse.Home);
    }

    // "X is coming to Norway", told in Norway
    private bool Comes(SentenceReading reading, Mention mention)
    {
        for (var i = mention.Span.End; i < Math.Min(reading.Sentence.End, mention.Span.End + 5); i++)
        {
            if (passage.Key(i) == "coming")
                return true;
            if (vocabulary.Is("comes", passage.Key(i)))
                return reading.Mentions.Exists(place => place.Kind == MentionKind.Party && place.Code == discourse.Home && place.Span.First > i && place.Span.First <= i + 4 && passage.Key(place.Span.First - 1) is "to" or "in" or "visit" or "visits" or "visiting");
        }
        return false;
    }

    private bool IsPreceded(Mention mention, string kind) =>
        vocabulary.Is(kind, passage.Key(mention.Span.First)) || vocabulary.Is(kind, passage.Key(mention.Span.First - 1));

    private bool IsObject(SentenceReading reading, Span trigger, Span words)
    {
        if (words.First > trigger.End + Near || !(words.First <= trigger.End + Direct || vocabulary.Is("met-by", passage.Key(words.First - 1)) || vocabulary.Is("met-by", passage.Key(words.First - 2))))
            return false;
        if (Enumerable.Range(trigger.End, words.First - trigger.End).Any(i => passage.Key(i) == ";" || vocabulary.Is("clause-start", passage.Key(i))))
            return false;
        if (passage.Key(speech.Before(words.First)) == "by" && (vocabulary.Is("hosted-by", passage.Key(speech.Before(words.First) - 1)) || vocabulary.Is("hosted-by", passage.Key(trigger.End - 1))))
            return true;
        return !IsOfAnother(reading, trigger, words) && reading.Grammar.IsOther(trigger, words);
    }

    // "the call followed X's meeting", "no gathering has been called, X says", "the words of X": X is no one met.
    private bool IsOfAnother(SentenceReading reading, Span trigger, Span words)
    {
        if (passage.Key(words.First - 1) == "," && vocabulary.Verbs.IsFinite(passage.Key(words.End)))
            return true;
        var grammar = reading.Grammar;
        var at = grammar.IndexAt(trigger.First);
        if (at >= grammar.Chunks.Count || grammar.Chunks[at].Kind != ChunkKind.Event)
            return false;
        if (passage.Key(speech.Before(words.First)) == "of" && speech.Before(words.First) <= trigger.End && !reading.Mentions.Exists(other => other.Code == discourse.Home && other.Span.First >= words.End))
            return true;
        return grammar.Chunks.Skip(at + 1).TakeWhile(chunk => chunk.Span.End <= words.First).Any(chunk => chunk is { Kind: ChunkKind.Verb, Verb.IsFinite: true });
    }
}
