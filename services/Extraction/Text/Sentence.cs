namespace Chancery.Reading;

/// <summary>A sentence, or a line that stands alone, as a range of tokens.</summary>
internal readonly record struct Sentence(int First, int End, int Paragraph, bool IsHeadline)
{
    public Span Span => new(First, End);
}
