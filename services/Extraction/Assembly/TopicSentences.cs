using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Which sentences go on with an engagement that was told, and so may name its topics.</summary>
internal sealed class TopicSentences(Passage passage, Vocabulary vocabulary)
{
    private const int Longest = 40;
    private const int LongestLetter = 8;

    /// <summary>Engagements at which what was said before ends: all but visits, which frame the others.</summary>
    public static bool Ends(EngagementType type) => type is not EngagementType.Visit;

    /// <summary>Engagements whose own sentence names topics; of credentials and ceremonies only a conversation after them does.</summary>
    public static bool NamesTopics(EngagementType type) => type is not (EngagementType.Visit or EngagementType.Credentials);

    public static bool IsTalk(EngagementType type) => type is EngagementType.Meeting or EngagementType.Call or EngagementType.Credentials;

    /// <summary>How many topics an engagement of a type may have.</summary>
    public static int MostTopics(EngagementType type) => type is EngagementType.Statement or EngagementType.Ceremony ? 1 : type is EngagementType.Message ? 2 : int.MaxValue;

    /// <summary>Whether a sentence goes on with what was told <paramref name="since"/> sentences before.</summary>
    public bool GoesOn(EngagementType type, Sentence sentence, int since) => type switch
    {
        EngagementType.Visit or EngagementType.Ceremony => false,
        EngagementType.Mission => since <= 2,
        EngagementType.Message => (since <= 1 && Has("speech", sentence)) || (since <= LongestLetter && IsSpoken(sentence)),
        EngagementType.Statement => since <= 3,
        EngagementType.Signing => IsItem(sentence) || Has("instrument", sentence),
        EngagementType.Credentials => Has("discuss", sentence),
        EngagementType.Meeting or EngagementType.Call => since <= 1 || (since <= Longest && (Has("discuss", sentence) || Has("speech", sentence))),
        _ => since <= Longest,
    };

    /// <summary>"The discussions focused on": back to the talks, after a message or speech in them was told.</summary>
    public bool GoesBack(int from, Sentence sentence) => Enumerable.Range(from, Math.Max(0, sentence.End - from)).Any(at => vocabulary.Is("discussion", passage.Key(at)));

    /// <summary>A line after which nothing is told of the event: "For further information".</summary>
    public bool IsBoilerplate(Sentence sentence)
    {
        if (vocabulary.Boilerplate.At(passage.Tokens, sentence.First, sentence.End) is not { } start)
            return false;
        return passage.Key(sentence.End - 1) != "." || passage.Key(start.Span.End) is ":" or "," or "please" || sentence.Span.Length < 12;
    }

    // "I am convinced that our relations", "“Our friendship": the letter's own words.
    private bool IsSpoken(Sentence sentence) => Enumerable.Range(sentence.First, sentence.Span.Length).Any(at => passage.Key(at) is "\"" or "i" or "our" or "your");

    private bool IsItem(Sentence sentence) => !passage.Tokens[sentence.First].IsWord;

    private bool Has(string kind, Sentence sentence) => Enumerable.Range(sentence.First, sentence.Span.Length).Any(at => vocabulary.Is(kind, passage.Key(at)));
}
