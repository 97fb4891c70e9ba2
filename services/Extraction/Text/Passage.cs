using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>A document's text, cut into tokens and sentences.</summary>
internal sealed class Passage(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Sentence> sentences)
{
    private readonly CodePoints codePoints = new(text);

    public IReadOnlyList<Token> Tokens => tokens;

    public IReadOnlyList<Sentence> Sentences => sentences;

    public string Key(int token) => token >= 0 && token < tokens.Count ? tokens[token].Key : "";

    /// <summary>The words of a span exactly as the text has them.</summary>
    public string Quote(Span span) => span.Length <= 0 ? "" : text[tokens[span.First].Start..tokens[span.End - 1].End];

    /// <summary>The words of a span on one line, with single spaces.</summary>
    public string Line(Span span) => BlockWriter.OneLine(Quote(span));

    public Evidence Evidence(Span span, string field = "")
    {
        var (start, end) = (tokens[span.First].Start, tokens[span.End - 1].End);
        return new Evidence
        {
            Start = codePoints.At(start),
            End = codePoints.At(end),
            Quote = text[start..end],
            Extractor = Extractor.Version,
            Field = field,
        };
    }
}
