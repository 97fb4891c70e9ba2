using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Documents that are themselves a statement: their heading or first words say whose: "Joint statement by the foreign ministers
/// of A and B", "The following is attributable to X", "Remarks by X at the forum".
/// </summary>
internal sealed class DocumentHeadings(Passage passage, Vocabulary vocabulary)
{
    public const string Rule = "statement by";

    // Further down nothing says what the document is.
    private const int LastParagraph = 2;

    // "Joint press statement", "Opening remarks".
    private const int Adjectives = 3;

    public Draft? Of(SentenceReading reading)
    {
        if (reading.Sentence.Paragraph > LastParagraph)
            return null;
        var chunks = reading.Grammar.Chunks;
        var at = Attributed(chunks) ?? Form(chunks);
        if (at is not { } index)
            return null;
        var speakers = reading.Grammar.Arguments(index + 1).Where(argument => argument.Preposition is "by" or "of" or "from" or "between" or "to" or "object" && argument.Mention.IsActor
            && argument.Mention.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Party).Select(argument => argument.Mention).ToList();
        return new Draft(EngagementType.Statement, chunks[index].Span, Rule, Voice.Active, EngagementStatus.Held, speakers, []) { IsAttribution = vocabulary.Is("attributed", chunks[index].Key) };
    }

    private int? Attributed(List<Chunk> chunks)
    {
        var at = chunks.FindIndex(chunk => vocabulary.Is("attributed", chunk.Key));
        return at >= 0 && at + 1 < chunks.Count && chunks[at + 1].Key == "to" && !chunks.Take(at).Any(chunk => chunk.Kind == ChunkKind.Mention) ? at : null;
    }

    // The noun stands first, with "by" or "of" behind it, and no verb says more.
    private int? Form(List<Chunk> chunks)
    {
        for (var i = 0; i < chunks.Count && i <= Adjectives; i++)
        {
            if (vocabulary.Is("statement-form", passage.Key(chunks[i].Span.End - 1)))
                return i + 1 < chunks.Count && chunks[i + 1].Key is "by" or "of" or "from" or "between" && !chunks.Exists(chunk => chunk.Verb is { IsFinite: true }) ? i : null;
            if (chunks[i].Kind is not (ChunkKind.Word or ChunkKind.Mention or ChunkKind.Event))
                return null;
        }
        return null;
    }
}
