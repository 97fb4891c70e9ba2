namespace Chancery.Reading;

/// <summary>Who does what a sentence says when it names nobody: filled in by the discourse when the engagement is told.</summary>
internal sealed class Speakers(Passage passage, SentenceReading reading)
{
    /// <summary>The subjects themselves; none means that the speaker in force does it.</summary>
    public IReadOnlyList<Mention> Of(List<Mention> subjects, bool isStrict = false)
    {
        _ = isStrict;
        return [.. subjects.Where(mention => !reading.IsOnlyMentioned(mention) && passage.Key(mention.Span.First - 1) != "(")];
    }
}
