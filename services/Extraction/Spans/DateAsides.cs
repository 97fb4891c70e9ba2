namespace Chancery.Reading;

/// <summary>Tells dates of what is only referred to from days on which something was done.</summary>
internal sealed class DateAsides(Passage passage, Vocabulary vocabulary)
{
    /// <summary>"since 2 May", "by the end of 2025", "the elections of 12 August", "the 21 April elections", "Protocol of 1954".</summary>
    public bool Holds(Span date)
    {
        var at = date.First - 1;
        if (passage.Key(at) == "the" && passage.Key(date.End) is { Length: > 0 } next && IsNoun(date.End, next))
            return true;
        at = SkipQualifiers(at);
        var before = passage.Key(at);
        if (before == "of")
            return !(vocabulary.Is("day-part", passage.Key(at - 1)) || vocabulary.Is("season", passage.Key(at - 1)) || vocabulary.Is("period", passage.Key(at - 1)));
        if (before == "to" && passage.Key(at - 1) == "up")
            return true;
        return vocabulary.Is("date-aside", before) && !(before == "after" && passage.Key(at - 1) is "day" or "days");
    }

    // "early", "the end of", "Friday,"
    private int SkipQualifiers(int at)
    {
        for (var steps = 0; steps < 5; steps++)
        {
            if (passage.Key(at) is "the" or "early" or "late" or "mid" or "this" or "last" or "next" or "end" or "beginning" or "middle" || (passage.Key(at) == "of" && passage.Key(at - 1) is "end" or "beginning" or "middle" or "start"))
                at--;
            else
                break;
        }
        return at;
    }

    private bool IsNoun(int at, string key) =>
        passage.Tokens[at] is { IsWord: true, IsCapital: false } && !vocabulary.Is("preposition", key) && !vocabulary.Is("clause-start", key) && !vocabulary.Is("encounter", key) && key is not ("and" or "or" or "the" or "a" or "he" or "she" or "they" or "his" or "her" or "their");
}
