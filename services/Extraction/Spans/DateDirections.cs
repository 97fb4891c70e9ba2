namespace Chancery.Reading;

/// <summary>Whether a date is told as past or to come: by the verb nearest before it, or after it where it stands first.</summary>
internal sealed class DateDirections(Passage passage, Vocabulary vocabulary)
{
    private const int Reach = 60;

    public Direction Of(Span sentence, Span date)
    {
        for (var i = date.First - 1; i >= sentence.First && date.First - i <= Reach; i--)
        {
            if (At(i) is { } direction)
                return direction;
        }
        for (var i = date.End; i < sentence.End && i - date.End <= Reach; i++)
        {
            if (At(i) is { } direction)
                return direction;
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
        if (token.IsCapital || !(vocabulary.Is("past", token.Key) || (token.Key.Length > 4 && token.Key.EndsWith("ed", StringComparison.Ordinal))))
            return null;
        // "to be held", "will be received"
        return passage.Key(at - 1) == "be" ? Direction.Ahead : Direction.Back;
    }
}
