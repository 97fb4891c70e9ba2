namespace Chancery.Reading;

/// <summary>A stretch of running text of a page: a paragraph, a heading, an item, a cell.</summary>
/// <param name="Text">With its white space collapsed; lines that the page breaks are lines.</param>
/// <param name="Owner">The element that it stands in directly, by its place in the outline.</param>
/// <param name="Letters">Letters and digits.</param>
/// <param name="LinkLetters">Those of them that are links.</param>
internal sealed record PageBlock(string Text, int Owner, int Letters, int LinkLetters)
{
    private const int SentenceLetters = 25;
    private const int LongLetters = 80;

    public bool IsLink => LinkLetters * 10 >= Letters * 8;

    /// <summary>Letters of running prose: of a text that is a sentence or long, and is not made of links.</summary>
    public int Prose => Letters - LinkLetters is var own && own * 2 > Letters && (own >= LongLetters || (own >= SentenceLetters && EndsSentence)) ? own : 0;

    private bool EndsSentence => Text[^1] is '.' or '!' or '?' or '"' or '”' or '»' or ':' or ';';
}
