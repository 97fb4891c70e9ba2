using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Whether the words of an action tell that it was done: it is not where it is asked for, hoped, denied, or a mere noun.</summary>
internal sealed class Reality(Passage passage, Vocabulary vocabulary, Calendar calendar)
{
    // How far before an infinitive stands the verb that governs it: "called on Chad and its neighbours to support".
    private const int Governing = 10;
    private const int Assuring = 20;
    private const int Conditional = 40;
    private const int NearDate = 12;
    private const int AfterWords = 3;
    private const int Years = 2;
    private const int Readiness = 4;
    private const int AfterSatisfaction = 7;
    private const int AfterPraise = 4;
    private const int Conveyed = 8;

    /// <summary>"the request of Chad", "a means of supporting Chad": a noun that looks like the verb.</summary>
    public bool IsNoun(SentenceReading reading, Span words)
    {
        var (key, before) = (passage.Key(words.First), passage.Key(words.First - 1));
        // "the United States will": within a name.
        if (passage.Tokens[words.First].IsCapital && reading.Mentions.Exists(mention => mention is { Kind: MentionKind.Party } && mention.Span.Covers(words.First)))
            return true;
        return (vocabulary.Is("verb-noun", key) && (vocabulary.Is("determiner", before) || passage.Key(words.First + 1) == "of" || ((key.EndsWith('s') || key == "welcome") && vocabulary.Is("attribute", before))))
            || (key.EndsWith("ing", StringComparison.Ordinal) && vocabulary.Is("gerund", before) && !vocabulary.Is("wish", passage.Key(words.First - 2)));
    }

    /// <summary>
    /// Says what no party does to another: satisfaction with how relations stand, one's own view that is shared with the other,
    /// greetings that are to be conveyed.
    /// </summary>
    public bool IsNone(Sentence sentence, Span words, ActionType type)
    {
        bool Has(string kind, int from, int count) => Enumerable.Range(from, count).Any(at => at < sentence.End && vocabulary.Is(kind, passage.Key(at)));
        return type switch
        {
            ActionType.Support => (Enumerable.Range(words.First, words.Length).Any(at => passage.Key(at) == "satisfaction") && Has("state-of-relations", words.First, words.Length + AfterSatisfaction))
                || (Has("praising", words.First, words.Length) && Has("relations-noun", words.End, AfterPraise)),
            // "their readiness to impose sanctions", "commitment to supporting Chad": no agreement with each other.
            ActionType.Agree when Has("hostile", words.End - 1, 3) || Has("supporting", words.End - 1, 2) => true,
            ActionType.Agree => passage.Key(words.First).StartsWith("shar", StringComparison.Ordinal) && Has("one-s-own", words.First + 1, words.Length - 1),
            ActionType.Request => Enumerable.Range(words.End, Conveyed).Any(at => at < sentence.End && passage.Key(at) == "to" && vocabulary.Is("conveys", passage.Key(at + 1)) && Has("greeting-words", at + 2, AfterSatisfaction)),
            _ => false,
        };
    }

    /// <summary>Told with a date of years ago: background.</summary>
    public bool IsLongAgo(SentenceReading reading, Span words) =>
        calendar.Reference is { } today
        && (reading.Days.Exists(day => DatesAction(day.Span.First, words) && (day.End ?? day.Start).DaysUntil(today) > 365 * Years)
            || Enumerable.Range(reading.Sentence.First, reading.Sentence.Span.Length).Any(at => DatesAction(at, words) && IsYearBefore(at, today.Year)));

    // Before the words, or right after them: "established relations in 1964", but not "thanked Norway for its help in 2019".
    private static bool DatesAction(int at, Span words) => at < words.First ? words.First - at <= NearDate : at >= words.End && at - words.End <= AfterWords;

    // "in 1999"
    private bool IsYearBefore(int at, int year) =>
        passage.Tokens[at] is { Kind: TokenKind.Number, Text.Length: 4 } number && passage.Key(at - 1) is "in" or "since" && int.TryParse(number.Text, out var told) && told > 1800 && told < year - Years;

    /// <summary>"If the attacks go on, Norway will suspend its aid": what is threatened is not yet done.</summary>
    public bool IsThreat(Sentence sentence, Span words, ActionType type) =>
        type is ActionType.Sanction or ActionType.Coerce or ActionType.Assault
        && (IsReadiness(sentence, words)
            || (Enumerable.Range(Math.Max(sentence.First, words.First - Governing), words.First - Math.Max(sentence.First, words.First - Governing)).Any(at => vocabulary.Is("threatening", passage.Key(at)))
                && (passage.Key(sentence.First) == "should" || Around(sentence, words).Any(at => passage.Key(at) is "if" or "unless"))));

    // "their readiness to impose sanctions on"
    private bool IsReadiness(Sentence sentence, Span words) =>
        passage.Key(words.First - 1) == "to" && Enumerable.Range(Math.Max(sentence.First, words.First - Readiness), Math.Min(Readiness, words.First - sentence.First)).Any(at => vocabulary.Is("readiness", passage.Key(at)));

    private static IEnumerable<int> Around(Sentence sentence, Span words)
    {
        var (from, to) = (Math.Max(sentence.First, words.First - Conditional), Math.Min(sentence.End, words.End + Conditional));
        return Enumerable.Range(from, to - from);
    }

    public bool IsUndone(Sentence sentence, Span words, ActionType type)
    {
        var at = words.First - 1;
        while (at >= sentence.First && IsAdverb(at))
            at--;
        if (at < sentence.First)
            return false;
        var key = passage.Key(at);
        if (vocabulary.Is("negation", key) || (passage.Key(words.First) == "to" && (vocabulary.Is("purposed", key) || vocabulary.Is("way", key))))
            return true;
        if (key == "to" && !passage.Key(words.First).EndsWith("ing", StringComparison.Ordinal))
            return IsInfinitiveUndone(sentence, at, type);
        // "looked forward to working together"
        if (type == ActionType.Cooperate && key == "to" && passage.Key(at - 1) == "forward")
            return true;
        // "suggested establishing"
        if (passage.Key(words.First).EndsWith("ing", StringComparison.Ordinal) && vocabulary.Is("undone", key))
            return true;
        // "will send tents" is as good as sent; "will sign" waits for the day.
        if (key is "will" or "shall")
            return type is ActionType.Agree or ActionType.Request;
        if (vocabulary.Is("modal", key))
            return key != "would" || !IsAssured(sentence, at);
        return IsHoped(sentence, words.First);
    }

    private bool IsAdverb(int at) => vocabulary.Is("adverb", passage.Key(at)) || passage.Key(at) is "have" or "had" or "be" or "been" || passage.Key(at).EndsWith("ly", StringComparison.Ordinal);

    // "would like to thank" thanks; "was asked to condemn" does not condemn.
    private bool IsInfinitiveUndone(Sentence sentence, int to, ActionType type)
    {
        if (vocabulary.Is("wish", passage.Key(to - 1)) || passage.Key(to - 1) is "opportunity" or "occasion")
            return type is not (ActionType.Support or ActionType.Accuse or ActionType.Reject or ActionType.Agree or ActionType.Request or ActionType.Cooperate);
        if (vocabulary.Is("purposed", passage.Key(to - 1)))
            return true;
        // "agreed to establish a commission": agreed, and not yet established.
        if (type == ActionType.Cooperate && Enumerable.Range(Math.Max(sentence.First, to - Readiness), Math.Min(Readiness, to - sentence.First)).Any(at => vocabulary.Is("intended", passage.Key(at))))
            return true;
        for (var at = to - 1; at >= sentence.First && to - at <= Governing; at--)
        {
            if (vocabulary.Is("undone", passage.Key(at)))
                return true;
            if (passage.Key(at) is "," or ";" or ":")
                break;
        }
        return false;
    }

    // Reported speech turns "will" into "would".
    private bool IsAssured(Sentence sentence, int at) =>
        Enumerable.Range(Math.Max(sentence.First, at - Assuring), at - Math.Max(sentence.First, at - Assuring)).Any(i => vocabulary.Is("assure", passage.Key(i)))
        && !IsHoped(sentence, at);

    // "hoped that the two sides agree"
    private bool IsHoped(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && at - i <= Governing; i--)
        {
            if (passage.Key(i) is "," or ";" or ":" or "and")
                return false;
            if (passage.Key(i) is "that" or "if" or "for")
                return vocabulary.Is("hope", passage.Key(i - 1)) || vocabulary.Is("hope", passage.Key(i - 2)) || passage.Key(i) == "if";
        }
        return false;
    }
}
