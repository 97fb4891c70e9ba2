using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// A list that an open sentence announces, item by item over lines: "held separate meetings with:", then one name, office and
/// country a line. Each item is an engagement of its own.
/// </summary>
internal sealed class Roll(Passage passage)
{
    private Draft? open;

    /// <summary>Whether a draft names nobody on the other side yet and its sentence ends in a colon.</summary>
    public bool Opens(SentenceReading reading, Draft draft)
    {
        if (draft.Second.Count > 0 || draft.Type is not (EngagementType.Meeting or EngagementType.Call or EngagementType.Credentials) || passage.Key(reading.Sentence.End - 1) != ":")
            return false;
        open = draft;
        return true;
    }

    /// <summary>The draft that a line goes on with, and whom each of its items names; nothing when it is no item.</summary>
    public (Draft Draft, IReadOnlyList<Mention> Items)? Items(SentenceReading reading)
    {
        if (open is null)
            return null;
        var chunks = reading.Grammar.Chunks;
        if (chunks.Exists(chunk => chunk.Verb is { IsFinite: true }) && !StartsAsItem(reading))
        {
            open = null;
            return null;
        }
        var items = new List<Mention>();
        var isTaken = false;
        foreach (var chunk in chunks)
        {
            if (chunk.Kind == ChunkKind.Stop)
                isTaken = false;
            else if (!isTaken && chunk is { Kind: ChunkKind.Mention, Mention.Kind: MentionKind.Person or MentionKind.Office })
                (isTaken, _) = (true, Add(items, chunk.Mention));
        }
        return items.Count == 0 ? null : (open, items);
    }

    private static bool Add(List<Mention> items, Mention mention)
    {
        items.Add(mention);
        return true;
    }

    private bool StartsAsItem(SentenceReading reading) =>
        passage.Tokens[reading.Sentence.First] is { Kind: TokenKind.Number } or { Kind: TokenKind.Mark, Key: "-" or "•" or "*" or "(" };
}
