namespace Chancery.Reading;

/// <summary>
/// Those on the other side whom nobody names: "met with members of the diplomatic corps", "received a group of students". They are
/// a side, though no person and perhaps no party.
/// </summary>
internal sealed class UnnamedOthers(Vocabulary vocabulary, SentenceGrammar grammar)
{
    private const int Reach = 12;

    /// <summary>The parties that such a group is of, where one stands after a chunk as its object or under one of these prepositions; null for no group.</summary>
    public IReadOnlyList<Argument>? After(int from, IReadOnlyCollection<string> under)
    {
        var chunks = grammar.Chunks;
        var preposition = "object";
        var parties = new List<Argument>();
        for (var i = from; i < chunks.Count && i <= from + Reach; i++)
        {
            var chunk = chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Preposition when chunk.Key != "of":
                    (preposition, parties) = (chunk.Key, []);
                    break;
                case ChunkKind.Mention when chunk.Mention is { Office.IsPlural: true, Persons.Length: 0 }:
                case ChunkKind.Word when vocabulary.Is("people", chunk.Key):
                    // "met in Oslo, officials said": they tell it.
                    if (preposition != "with" && i + 1 < chunks.Count && chunks[i + 1].Verb is { IsFinite: true })
                        return null;
                    return under.Contains(preposition) ? [.. parties, .. From(i + 1)] : null;
                case ChunkKind.Mention when chunk.Mention is { Kind: MentionKind.Party, Form: not PartyForm.City }:
                    parties.Add(new Argument(chunk.Mention, preposition, "", 0));
                    break;
                // "received on Tuesday a delegation": what stood before the day is used up.
                case ChunkKind.Comma when preposition is "at" or "in" or "object":
                    (preposition, parties) = ("object", []);
                    break;
                case ChunkKind.Day or ChunkKind.Mention when preposition != "with":
                    (preposition, parties) = ("object", []);
                    break;
                case ChunkKind.Mention when chunk.Mention is { Kind: MentionKind.Party }:
                case ChunkKind.Preposition or ChunkKind.And or ChunkKind.Word or ChunkKind.Day:
                    break;
                default:
                    return null;
            }
        }
        return null;
    }

    // "businessmen from Norway", "executives of several Norwegian companies".
    private IEnumerable<Argument> From(int from)
    {
        var isOf = false;
        for (var i = from; i < grammar.Chunks.Count && i <= from + Reach; i++)
        {
            var chunk = grammar.Chunks[i];
            if (chunk.Kind == ChunkKind.Preposition)
                isOf = chunk.Key is "of" or "from";
            else if (chunk.Kind == ChunkKind.Mention && chunk.Mention is { Kind: MentionKind.Party, Form: not PartyForm.City } party && isOf)
                yield return new Argument(party, "of", "", 0);
            else if (chunk.Kind is not (ChunkKind.Word or ChunkKind.And))
                yield break;
        }
    }
}
