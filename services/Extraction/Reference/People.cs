namespace Chancery.Reading;

/// <summary>The persons of a document: which mentions by name are one person's.</summary>
internal sealed class People
{
    private readonly Dictionary<string, List<Person>> byWord = new(StringComparer.Ordinal);

    // A release names fewer; the bound keeps what compares persons linear in the text.
    private const int Most = 128;

    // Those compared with the name at hand; kept to be used again.
    private readonly HashSet<Person> seen = [];

    public List<Person> All { get; } = [];

    /// <summary>Those named first, as many as a release may name.</summary>
    public List<Person> First => field ??= [.. All.Take(Most)];

    /// <summary>
    /// Reads all mentions by name. Those of the body make the persons; a headline, where every word has a capital, only
    /// refers to them, unless it gives a title or an office with a full name.
    /// </summary>
    public People(IEnumerable<(Sentence Sentence, List<Mention> Mentions)> passage)
    {
        var read = passage.ToList();
        foreach (var (sentence, mentions) in read.OrderBy(row => row.Sentence.IsHeadline))
        {
            foreach (var mention in mentions.Where(mention => mention.Kind == MentionKind.Person && mention.IsSupported))
            {
                if (Find(mention) is { } known)
                    known.Add(mention);
                else if (!sentence.IsHeadline || IsNamedInFull(mention))
                    Add(new Person(mention));
            }
        }
        foreach (var mention in read.SelectMany(row => row.Mentions).Where(mention => mention.Kind == MentionKind.Person && !mention.IsSupported))
            Find(mention)?.Add(mention);
        foreach (var person in All)
        {
            person.Mentions.Sort((a, b) => a.Span.First.CompareTo(b.Span.First));
            foreach (var mention in person.Mentions)
                mention.Persons = [person];
        }
        All.Sort((a, b) => a.Mentions[0].Span.First.CompareTo(b.Mentions[0].Span.First));
    }

    // In a headline with capitals everywhere, only a title or a full name after an office is sure.
    private static bool IsNamedInFull(Mention mention) => mention.HasHonorific || (!mention.IsInTitleCase && mention.Name.Length is > 1 and < 5 && (mention.Office is not { IsVague: true }));

    private Person? Find(Mention mention)
    {
        var words = NameWords.Of(mention.NameText);
        Person? best = null;
        seen.Clear();
        foreach (var candidate in Candidates(words))
        {
            if (!seen.Add(candidate) || !NameWords.AreSame(words, candidate.Words) || Contradicts(mention, candidate, words))
                continue;
            if (best is null || Likeness(mention, candidate, words) >= Likeness(mention, best, words))
                best = candidate;
        }
        return best;
    }

    // Two ministers of one surname are told apart by country.
    private static bool Contradicts(Mention mention, Person person, IReadOnlyList<string> words) =>
        mention.Code.Length > 0 && person.IsStated && mention.Code != person.Represents && words.Count < 2;

    private static int Likeness(Mention mention, Person person, IReadOnlyList<string> words) =>
        (words[^1] == person.Words[^1] ? 2 : 0) + (mention.Office is { } office && office.Head == person.Office?.Head ? 1 : 0) + (words.SequenceEqual(person.Words) ? 4 : 0);

    // Persons that share the beginning of a word: the rest cannot be the same.
    private IEnumerable<Person> Candidates(IReadOnlyList<string> words) =>
        words.Select(Key).Distinct().SelectMany(key => byWord.GetValueOrDefault(key, []));

    private void Add(Person person)
    {
        All.Add(person);
        foreach (var key in person.Words.Select(Key).Distinct())
        {
            if (!byWord.TryGetValue(key, out var list))
                byWord[key] = list = [];
            if (list.Count < 64)
                list.Add(person);
        }
    }

    private static string Key(string word)
    {
        var bare = word.Length > 4 && word.StartsWith("al", StringComparison.Ordinal) ? word[2..] : word;
        return bare[..Math.Min(2, bare.Length)];
    }
}
