using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>What stands between a verb or noun of an engagement and words of time or place in its sentence.</summary>
internal sealed class Surroundings(Passage passage, Vocabulary vocabulary)
{
    /// <summary>Further away than this, words tell of something else.</summary>
    public const int Reach = 60;

    private const int FrontWords = 4;

    /// <summary>Whether words stand at the head of their sentence, so that they govern all of it: "On 5 May", "In Guyana,".</summary>
    public bool IsFronted(Sentence sentence, Span words, Span? dateline)
    {
        var start = dateline is { } line && sentence.Span.Covers(line.First) ? AfterMarks(line.End) : sentence.First;
        // "5. Earlier in Beijing": after the number of a paragraph.
        if (words.First > start + 1 && passage.Tokens[start].Kind == TokenKind.Number && passage.Key(start + 1) is "." or ")")
            start += 2;
        return words.First >= start && words.First - start <= FrontWords && !Has("person-verb", start, words.First);
    }

    /// <summary>Whether a clause of another subject or another statement begins in between.</summary>
    /// <param name="isEvent">Of something that is held itself: "the conference, which was held in", "the visit of X, who arrived in" go on with it.</param>
    public bool IsCutOff(int from, int to, bool isEvent)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Key(i) is ";" || (IsCut(i) && !(isEvent && IsOfSame(i, to))))
                return true;
        }
        return false;
    }

    public static bool IsEvent(EngagementType type) => type is EngagementType.Conference or EngagementType.Ceremony or EngagementType.Signing or EngagementType.Mission or EngagementType.Visit;

    private bool IsOfSame(int relative, int to) => passage.Key(relative) is "which" or "that" or "who" && (Has("taking-place", relative + 1, Math.Min(to, relative + 6)) || Has("took-place", relative + 1, Math.Min(to, relative + 6)) || Has("arrives", relative + 1, Math.Min(to, relative + 6)));

    /// <summary>Whether words before the verb belong to a clause of their own: "Mr. Said, who came on 4 May, met …".</summary>
    public bool IsInRelative(Sentence sentence, Span words, int trigger)
    {
        for (var i = words.First - 1; i >= sentence.First && words.First - i < Reach; i--)
        {
            if (passage.Key(i) is ";")
                return true;
            if (IsCut(i))
                return HasComma(words.End, trigger);
        }
        return false;
    }

    public bool Has(string kind, int from, int to)
    {
        for (var i = Math.Max(0, from); i < to; i++)
        {
            if (vocabulary.Is(kind, passage.Key(i)))
                return true;
        }
        return false;
    }

    // "Mr. Said" says nothing.
    private bool IsCut(int at) => !passage.Tokens[at].IsCapital && vocabulary.Is("cut-off", passage.Key(at));

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Key(i) == ",")
                return true;
        }
        return false;
    }

    private int AfterMarks(int at)
    {
        while (at < passage.Tokens.Count - 1 && passage.Tokens[at].Kind is TokenKind.Mark or TokenKind.Break)
            at++;
        return at;
    }
}
