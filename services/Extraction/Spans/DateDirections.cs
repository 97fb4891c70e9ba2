namespace Chancery.Reading;

/// <summary>
/// Whether a date is told as past or to come: by the verb nearest before it, or after it where it stands first. A line without a
/// verb ("MONDAY") goes with what stands under it.
/// </summary>
internal sealed class DateDirections(Passage passage, Vocabulary vocabulary)
{
    private const int Reach = 60;
    private const int LongestHeading = 7;

    public Direction Of(Span sentence, Span date)
    {
        for (var i = date.First - 1; i >= sentence.First && date.First - i <= Reach; i--)
        {
            if (At(i) is { } direction)
                return direction;
        }
        var isHeading = sentence.Length <= LongestHeading;
        for (var i = date.End; i < (isHeading ? passage.Tokens.Count : sentence.End) && i - date.End <= Reach; i++)
        {
            // An agenda is told in the present tense.
            if (At(i) is { } direction)
                return direction == Direction.Around && isHeading && i >= sentence.End ? Direction.Ahead : direction;
        }
        return Direction.Back;
    }

    private Direction? At(int at)
    {
        var token = passage.Tokens[at];
        if (!token.IsWord)
            return null;
        if (vocabulary.Is("ahead", token.Key) || (token.Key is "is" or "are" && (passage.Key(at + 1) == "to" || passage.Key(at + 1).EndsWith("ing", StringComparison.Ordinal))))
            return Direction.Ahead;
        if (IsPresent(at))
            return Direction.Around;
        if (token.IsCapital || !(vocabulary.Is("past", token.Key) || (token.Key.Length > 4 && token.Key.EndsWith("ed", StringComparison.Ordinal))))
            return null;
        // "to be held", "will be received"
        return passage.Key(at - 1) == "be" ? Direction.Ahead : Direction.Back;
    }

    // "Minister Okafor meets", "who visits": the present tense tells what is near, past or to come.
    private bool IsPresent(int at) =>
        at > 0 && !passage.Tokens[at].IsCapital && vocabulary.Verbs.Of(passage.Key(at)) is { Forms: VerbForms.Third } verb && vocabulary.TellsEngagement(verb.Lemma)
        && (passage.Tokens[at - 1] is { IsWord: true, IsCapital: true } || vocabulary.IsAdverb(passage.Key(at - 1)) || passage.Key(at - 1) is ")" or "who" or "which");
}
