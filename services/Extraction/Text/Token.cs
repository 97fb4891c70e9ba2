namespace Chancery.Reading;

internal enum TokenKind
{
    Word,
    Number,
    Mark,

    /// <summary>One or more line ends: <c>"\n"</c> within a paragraph, <c>"\n\n"</c> between paragraphs.</summary>
    Break,
}

/// <summary>A word, number, mark or line break. Offsets are UTF-16 into the text, <paramref name="End"/> exclusive.</summary>
/// <param name="Key">What lexicons are written in: lower-case ASCII, apostrophes and dots dropped ("al tamimi", "he" for "H.E.").</param>
/// <param name="IsCapital">Starts with a capital letter.</param>
internal readonly record struct Token(int Start, int End, string Text, string Key, TokenKind Kind, bool IsCapital)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsBreak => Kind == TokenKind.Break;

    public bool IsMark(string mark) => Kind == TokenKind.Mark && Key == mark;
}
