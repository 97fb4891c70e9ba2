using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// A document that is itself a letter: "Your Excellency, I would like to convey my warmest congratulations … Please accept the
/// assurances of my highest consideration." From whoever signs it to whom it is addressed.
/// </summary>
internal sealed class LetterDocument(Passage passage, Vocabulary vocabulary, IReadOnlyList<SentenceReading> readings, string home)
{
    public const string Rule = "your excellency";

    private const int LongestLine = 24;
    private const int OpeningWords = 6;

    public Telling? Read(IReadOnlyList<Telling> tellings)
    {
        if (home.Length == 0 || tellings.Any(telling => telling.Type is EngagementType.Message && !telling.Sentence.IsHeadline) || Words() is not { } words)
            return null;
        var body = readings.ToList();
        var at = body.FindIndex(reading => reading.Sentence.Span.Covers(words.First));
        var telling = new Telling
        {
            Type = EngagementType.Message,
            Voice = Voice.Active,
            Sentence = body[at].Sentence,
            Words = words,
            Trigger = words,
            Rule = Rule,
            Mode = EngagementMode.Written,
        };
        foreach (var mention in body.Take(at + 1).TakeLast(OpeningWords).Concat(Signature(body, at)).Concat(Headline()).SelectMany(reading => reading.Mentions).Where(mention => mention.Kind == MentionKind.Person))
            telling.Add(mention, mention.Codes.Contains(home) ? Role.Speaker : Role.Addressee);
        telling.Parties.TryAdd(home, Role.Speaker);
        if (telling.Parties.Count == 1 && Other(body, at) is { } other)
            telling.Parties.TryAdd(other, Role.Addressee);
        return telling.Parties.Count > 1 ? telling : null;
    }

    // The words to the addressee, where the writer speaks of himself.
    private Span? Words()
    {
        // A speech may begin so too; a letter ends as letters do, or is said to be one.
        if (!passage.Tokens.Any(token => token.Text == "I" || token.Key == "my") || !(passage.Tokens.Any(token => vocabulary.Is("letter-close", token.Key)) || Headline().Any(reading => reading.Grammar.Chunks.Exists(chunk => chunk.Event?.Row.Kind is "letter" or "sympathy"))))
            return null;
        foreach (var reading in readings)
        {
            var first = reading.Sentence.First;
            while (first < reading.Sentence.End && passage.Tokens[first].Kind is TokenKind.Mark)
                first++;
            for (var i = first; i < Math.Min(reading.Sentence.End, first + 3); i++)
            {
                if (vocabulary.Is("vocative", passage.Key(i)) && (i == first || passage.Key(i - 1) is "your" or "dear") && passage.Key(i + 1) is "," or "and" or ":" or "!" or "\n")
                    return new Span(first, i + 1);
            }
        }
        return null;
    }

    private static IEnumerable<SentenceReading> Signature(List<SentenceReading> body, int at) =>
        body.Skip(at + 1).Where(reading => reading.Sentence.Span.Length <= LongestLine && !reading.Grammar.Chunks.Exists(chunk => chunk.Verb is { IsFinite: true }));

    private IEnumerable<SentenceReading> Headline() => readings.Where(reading => reading.Sentence.IsHeadline);

    // The country that is spoken to: named first from the opening on.
    private string? Other(List<SentenceReading> body, int at) =>
        body.Skip(Math.Max(0, at - OpeningWords)).Concat(Headline()).SelectMany(reading => reading.Mentions).FirstOrDefault(mention => mention.Kind == MentionKind.Party && Discourse.IsCountry(mention.Code) && mention.Code != home)?.Code;
}
