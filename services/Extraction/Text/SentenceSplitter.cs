namespace Chancery.Reading;

/// <summary>Groups tokens into sentences. Paragraphs always end one; single line ends do where a line stands alone.</summary>
internal static class SentenceSplitter
{
    // A line that ends this early, with a new one that starts like a line, was ended on purpose and not by wrapping.
    private const int ShortLine = 56;
    private const int LongestHeadline = 300;

    // No prose has longer ones; the bound keeps all that looks at whole sentences linear in the text.
    private const int LongestSentence = 400;

    public static List<Sentence> Sentences(IReadOnlyList<Token> tokens)
    {
        var sentences = new List<Sentence>();
        var (first, paragraph) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!EndsAt(tokens, first, i))
                continue;
            Add(tokens, sentences, first, i + 1, paragraph);
            first = i + 1;
            if (tokens[i].Key == "\n\n")
                paragraph++;
        }
        Add(tokens, sentences, first, tokens.Count, paragraph);
        return WithHeadline(tokens, sentences);
    }

    private static bool EndsAt(IReadOnlyList<Token> tokens, int first, int at)
    {
        var token = tokens[at];
        if (at - first >= LongestSentence)
            return true;
        if (token.IsBreak)
            return token.Key == "\n\n" || EndsLine(tokens, first, at);
        if (IsClosing(token) && at > first && EndsSentence(tokens, first, at - 1) && at + 1 < tokens.Count && !IsClosing(tokens[at + 1]))
            return true;
        return EndsSentence(tokens, first, at) && !(at + 1 < tokens.Count && IsClosing(tokens[at + 1]) && tokens[at + 1].Start == token.End);
    }

    private static bool EndsSentence(IReadOnlyList<Token> tokens, int first, int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Mark || token.Key is not ("." or "!" or "?" or "…"))
            return false;
        if (at + 1 < tokens.Count && tokens[at + 1].Start == token.End && !IsClosing(tokens[at + 1]) && !tokens[at + 1].IsBreak)
            return at > first && IsPlainWord(tokens[at - 1]) && tokens[at + 1] is { IsWord: true, IsCapital: true, Text.Length: > 1 } && tokens[at - 1].End == token.Start;
        // "1. First point": a numbered list.
        return !(at > 0 && tokens[at - 1].Kind == TokenKind.Number && at - 1 <= first + 1 && tokens[at - 1].Text.Length <= 2);
    }

    // "… of the Kingdom.During the talks": a space that was lost.
    private static bool IsPlainWord(in Token token) => token is { IsWord: true, Text.Length: > 2 } && !token.Text.Contains('.', StringComparison.Ordinal) && char.IsLower(token.Text[^1]);

    private static bool EndsLine(IReadOnlyList<Token> tokens, int first, int at)
    {
        if (at + 1 >= tokens.Count)
            return true;
        var next = tokens[at + 1];
        var startsAnew = next.IsCapital || next.Kind is TokenKind.Number || next.Key is "•" or "-" or "*" or "(" or "°";
        var lineStart = at;
        while (lineStart > first && !tokens[lineStart - 1].IsBreak)
            lineStart--;
        return startsAnew && tokens[at].Start - tokens[lineStart].Start < ShortLine;
    }

    private static bool IsClosing(Token token) => token.Kind == TokenKind.Mark && token.Key is "\"" or ")" or "'" or "]";

    private static void Add(IReadOnlyList<Token> tokens, List<Sentence> sentences, int first, int end, int paragraph)
    {
        while (first < end && tokens[first].IsBreak)
            first++;
        while (end > first && tokens[end - 1].IsBreak)
            end--;
        if (HasWord(tokens, first, end))
            sentences.Add(new Sentence(first, end, paragraph, false));
    }

    // Rules, bullets and lone marks say nothing.
    private static bool HasWord(IReadOnlyList<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                return true;
        }
        return false;
    }

    // The headline: what comes first, without a full stop, with a body after it.
    private static List<Sentence> WithHeadline(IReadOnlyList<Token> tokens, List<Sentence> sentences)
    {
        for (var i = 0; i < sentences.Count - 1; i++)
        {
            var sentence = sentences[i];
            var closes = tokens[sentence.End - 1];
            var isLast = sentences[i + 1].Paragraph != sentence.Paragraph;
            var length = closes.End - tokens[sentence.First].Start;
            if (closes.IsMark(".") || closes.IsMark(":") || length > LongestHeadline || (!isLast && sentence.Paragraph > 0) || (sentence.Paragraph > 0 && length < ShortLine))
                break;
            sentences[i] = sentence with { IsHeadline = true };
            if (sentence.Paragraph > 1)
                break;
        }
        return sentences;
    }
}
