namespace Chancery.Reading;

/// <summary>A sentence with what was found in it, references resolved.</summary>
internal sealed class SentenceReading(Sentence sentence, List<Mention> mentions, Passage passage, Vocabulary vocabulary)
{
    private readonly HashSet<Mention> governed = [.. Governed(mentions, passage, vocabulary)];

    private readonly List<Span> aside = [.. vocabulary.MentionOnly.In(passage.Tokens, sentence.Span).Select(match => match.Span)];

    public Sentence Sentence => sentence;

    public List<Mention> Mentions => mentions;

    /// <summary>The sentence in chunks; cut when first asked for, once mentions and days are settled.</summary>
    public SentenceGrammar Grammar => field ??= new SentenceGrammar(passage, vocabulary, this);

    /// <summary>The words that may tell an engagement.</summary>
    public List<Span> Triggers => field ??= [.. Grammar.Chunks.Where(chunk => chunk.Kind == ChunkKind.Event || (chunk.Kind == ChunkKind.Verb && vocabulary.TellsEngagement(chunk.Verb!.Lemma))).Select(chunk => chunk.Span)];

    /// <summary>Whatever may be a place: the parties and cities named, and towns.</summary>
    public IReadOnlyList<Mention> Places { get; set; } = mentions;

    public List<Day> Days { get; set; } = [];

    /// <summary>Named without taking part: whose greetings are conveyed, on whose invitation.</summary>
    public bool IsOnlyMentioned(Mention mention) => mention.IsOnlyMentioned || aside.Any(words => words.End <= mention.Span.First && mention.Span.First - words.End <= 2 && passage.Key(mention.Span.First - 1) is not ",");

    /// <summary>Mentioned as who invited: of the other side than the guest.</summary>
    public bool IsHostByInvitation(Mention mention) =>
        aside.Any(words => words.End <= mention.Span.First && mention.Span.First - words.End <= 2 && Enumerable.Range(words.First, words.Length).Any(i => passage.Key(i) == "invitation"));

    /// <summary>Under a preposition, so that it is no subject: "in Guyana", "with the Minister".</summary>
    public bool IsGoverned(Mention mention) => governed.Contains(mention);

    /// <summary>Whether only "and", commas and the like stand between two mentions.</summary>
    public bool AreListed(Mention a, Mention b) => a.Span.End <= b.Span.First && IsLink(passage, a.Span.End, b.Span.First);

    private static IEnumerable<Mention> Governed(List<Mention> mentions, Passage passage, Vocabulary vocabulary)
    {
        Mention? last = null;
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var before = mention.Span.First - 1;
            while (passage.Key(before) is "the" or "a" or "an" or "his" or "her" or "its" or "our" or "their" or "both" || vocabulary.Is("visiting", passage.Key(before)))
                before--;
            var inherits = last is not null && last.Kind == MentionKind.Party == (mention.Kind == MentionKind.Party) && IsLink(passage, last.Span.End, mention.Span.First)
                && !(passage.Key(last.Span.End) == "," && (last.Kind != MentionKind.Party || IsSubject(mention, passage, vocabulary)) && !EndsList(mentions, index, passage));
            if ((before >= 0 && (vocabulary.Is("preposition", passage.Key(before)) || passage.Key(before) == "(")) || inherits)
            {
                last = mention;
                yield return mention;
            }
            else
                last = null;
        }
    }

    // "At the invitation of Norway, the Union has sent": of whom a clause begins.
    private static bool IsSubject(Mention mention, Passage passage, Vocabulary vocabulary) =>
        mention.Form == PartyForm.Name && (vocabulary.Is("auxiliary", passage.Key(mention.Span.End)) || vocabulary.Is("modal", passage.Key(mention.Span.End)));

    // "with A, B and C": a comma goes on a list only if an "and" closes it.
    private static bool EndsList(List<Mention> mentions, int index, Passage passage) =>
        passage.Key(mentions[index].Span.First - 1) == "and" || passage.Key(mentions[index].Span.First - 2) == "and"
        || (index > 1 && passage.Key(mentions[index - 1].Span.First - 1) == "," && IsLink(passage, mentions[index - 2].Span.End, mentions[index - 1].Span.First))
        || (index + 1 < mentions.Count && IsLink(passage, mentions[index].Span.End, mentions[index + 1].Span.First));

    private static bool IsLink(Passage passage, int from, int to)
    {
        if (to - from > 6)
            return false;
        for (var i = from; i < to; i++)
        {
            if (passage.Key(i) is not ("and" or "," or ";" or "as" or "well" or "also" or "the" or "with" or "together" or "along" or "his" or "her" or "from" or "of" or "on" or ")" or "\n"))
                return false;
        }
        return true;
    }
}
