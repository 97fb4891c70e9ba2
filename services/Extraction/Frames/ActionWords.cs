using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>The words of an action in their sentence: "expressed his gratitude for".</summary>
internal sealed class ActionWords(Span span, ActionFrame frame, SentenceReading reading, Passage passage, Vocabulary vocabulary)
{
    public Span Span => span;

    public ActionFrame Frame => frame;

    public SentenceReading Reading => reading;

    public Sentence Sentence => reading.Sentence;

    public Clause Clause { get; } = new(reading, passage, vocabulary, span);

    /// <summary>"was thanked", "have been strongly condemned", "thanks were conveyed": who acts follows "by".</summary>
    public bool IsPassive => IsPassiveVerb || IsNominal;

    /// <summary>"was thanked": who stands before is acted upon.</summary>
    public bool IsPassiveVerb { get; } = Inflection.IsParticiple(passage.Key(Verb(span, passage, vocabulary))) && IsAfterBe(Verb(span, passage, vocabulary) - 1, reading.Sentence, passage, vocabulary);

    /// <summary>"conveyed his condolences": who suffered is meant, where the words name none the other side.</summary>
    public bool IsSympathy { get; } = frame.Type == ActionType.Support && Enumerable.Range(span.First, span.Length).Any(at => vocabulary.Is("sympathy", passage.Key(at)));

    // "highly appreciated": the verb is behind its adverb.
    private static int Verb(Span span, Passage passage, Vocabulary vocabulary)
    {
        var at = span.First;
        while (at < span.End - 1 && (vocabulary.Is("adverb", passage.Key(at)) || passage.Key(at).EndsWith("ly", StringComparison.Ordinal)))
            at++;
        return at;
    }

    /// <summary>"thanks were conveyed to", "it was agreed": the noun comes first.</summary>
    public bool IsNominal { get; } = Enumerable.Range(span.First + 1, span.Length - 1).Any(at => vocabulary.Is("be", passage.Key(at))) && !vocabulary.Is("be", passage.Key(span.First));

    public bool IsParticiple => passage.Key(span.First).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Opens its sentence or an item of a list, so that the subject may follow, or was named before the list.</summary>
    public bool OpensSentence => span.First <= reading.Sentence.First + 1 || (passage.Tokens[span.First - 2].IsBreak && !passage.Tokens[span.First - 1].IsWord);

    /// <summary>Is a matter of words, which a speaker in force may say; a deed needs someone named who does it.</summary>
    public bool IsSaid => frame.Type is ActionType.Support or ActionType.Request or ActionType.Accuse or ActionType.Reject or ActionType.Agree or ActionType.Protest or ActionType.Threaten;

    /// <summary>The token before a mention, articles and possessives left out: what relates it to the rest.</summary>
    public int Before(Mention mention)
    {
        var at = mention.Span.First - 1;
        while (vocabulary.Is("article", passage.Key(at)))
            at--;
        return at;
    }

    /// <summary>May stand between a subject and its verb.</summary>
    public bool IsAuxiliary(int at) => IsAuxiliary(at, passage, vocabulary);

    private static bool IsAuxiliary(int at, Passage passage, Vocabulary vocabulary) =>
        vocabulary.Is("adverb", passage.Key(at)) || vocabulary.Is("auxiliary", passage.Key(at)) || passage.Key(at).EndsWith("ly", StringComparison.Ordinal);

    private static bool IsAfterBe(int at, Sentence sentence, Passage passage, Vocabulary vocabulary)
    {
        while (at > sentence.First && (vocabulary.Is("adverb", passage.Key(at)) || passage.Key(at).EndsWith("ly", StringComparison.Ordinal)))
            at--;
        return at >= sentence.First && vocabulary.Is("be", passage.Key(at));
    }
}
