using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Reads a document: who met whom, in which post, for whom, where, when, about what, and what was said.
/// Pure and thread-safe: the same source always gives the same reading.
/// </summary>
public sealed class Extractor
{
    /// <summary>Name and version of the reader, written into everything that it reads.</summary>
    public const string Version = "chancery-reading/2.1.0";

    private readonly Vocabulary vocabulary = Vocabulary.Shared;
    private readonly Gazetteer gazetteer = Gazetteer.Shared;

    /// <summary>Never throws for any text, however odd; what cannot be read is left out.</summary>
    public Extraction Read(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Reader(source).Read().Extraction;
    }

    /// <summary>The same reading, and why each engagement is told so: the rule, the words, what was inherited.</summary>
    public Explanation Explain(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Reader(source).Read();
    }

    private DocumentReader Reader(Source source) => new(source, Wraps.Without(new Tokenizer(Vocabulary.Abbreviations).Tokens(source.Text)), vocabulary, gazetteer);
}
