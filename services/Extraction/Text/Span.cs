namespace Chancery.Reading;

/// <summary>A range of tokens, <paramref name="End"/> exclusive.</summary>
internal readonly record struct Span(int First, int End)
{
    public int Length => End - First;

    public bool Covers(int token) => token >= First && token < End;

    public bool Overlaps(Span other) => First < other.End && other.First < End;

    public Span To(Span other) => new(Math.Min(First, other.First), Math.Max(End, other.End));
}
