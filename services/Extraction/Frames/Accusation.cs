namespace Chancery.Reading;

/// <summary>Who says of whom that it did wrong: "stressed that Chad had violated the truce", "attacks enabled by Chad in breach of".</summary>
internal sealed class Accusation(ActionWords words, Passage passage, Vocabulary vocabulary, Discourse discourse)
{
    // From who did it to what was done: "Chad’s armed forces have once again".
    private const int Near = 7;
    private const int AfterSpeaker = 4;

    public (string Source, string Target, Span Words)? Pair()
    {
        if (Accused() is not { } accused || accused.Codes is not [var target])
            return null;
        var speaker = Speaker(accused);
        var source = speaker is { Codes: [var said] } ? said : speaker is null ? discourse.Home : "";
        if (source.Length == 0 || source == target)
            return null;
        return (source, target, (speaker?.Span ?? accused.Span).To(accused.Span).To(words.Span));
    }

    private Mention? Accused()
    {
        if (words.IsPassiveVerb)
            return words.Reading.Mentions.Find(mention => mention.Span.First >= words.Span.End && mention.Span.First - words.Span.End <= Near && passage.Key(words.Before(mention)) == "by" && mention.Codes.Length == 1);
        var before = words.Reading.Mentions.FindLast(mention => mention.Span.End <= words.Span.First && mention.Codes.Length == 1 && words.Span.First - mention.Span.End <= Near);
        return before is null || Enumerable.Range(before.Span.End, words.Span.First - before.Span.End).Any(at => passage.Key(at) is "," or ";" or "that" or "to" or "against" or "in") || vocabulary.Is("aside", passage.Key(words.Before(before))) || passage.Key(words.Before(before)) is "of" or "to" or "by" or "with" ? null : before;
    }

    // "The Minister stressed that": who stands before, with a verb of speech.
    private Mention? Speaker(Mention accused) =>
        words.Reading.Mentions.Find(mention => mention.Span.End <= accused.Span.First && mention != accused && mention.Codes.Length > 0 && !words.Reading.IsGoverned(mention)
            && Enumerable.Range(mention.Span.End, AfterSpeaker).Any(at => vocabulary.Verbs.Of(passage.Key(at)) is { } verb && vocabulary.Verbs.KindOf(verb.Lemma) is VerbKind.Say or VerbKind.Thank or VerbKind.Recall));
}
