using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Reading;

/// <summary>Names what a stated fact rests on. A new ground is given its weight by fitting again.</summary>
internal static class Bases
{
    private const int LateParagraph = 6;
    private const int LongSentence = 45;
    private const int Several = 2;

    /// <summary>Grounds that can only make a fact less probable.</summary>
    public static readonly ImmutableHashSet<string> Weak =
    [
        "told weakly", "by headline only", "referred", "country concluded", "no persons", "one person", "one party", "no day", "day inherited",
        "no place", "place inherited", "late in the text", "long sentence", "no office", "no honorific", "no country", "one word", "sides never met",
    ];

    public static IReadOnlyList<string> Of(Telling telling)
    {
        List<string> grounds = [$"type {telling.Type}", $"voice {telling.Voice}"];
        Add(grounds, telling.Status != EngagementStatus.Held, "not held yet");
        Add(grounds, telling.IsWeak, "told weakly");
        Add(grounds, telling.Sentence.IsHeadline, "by headline only");
        Add(grounds, telling.IsRepeated, "told again");
        Add(grounds, telling.IsReferred, "referred");
        Add(grounds, telling.IsFurther, "further one");
        Add(grounds, telling.Persons.Keys.Any(person => !person.IsStated), "country concluded");
        Add(grounds, telling.Persons.Keys.Any(person => person.Office is null), "no office");
        Add(grounds, telling.Persons.Count == 0, "no persons");
        Add(grounds, telling.Persons.Count == 1, "one person");
        Add(grounds, telling.Persons.Count > Several, "many persons");
        Add(grounds, telling.Parties.Count < Several, "one party");
        Add(grounds, telling.Parties.Count > Several, "many parties");
        Add(grounds, telling.Delegations > 0, "delegations counted");
        Add(grounds, telling.Topics.Count > 0, "topics");
        Add(grounds, telling.Day is null, "no day");
        Add(grounds, telling.Day is { } day && !telling.Sentence.Span.Overlaps(day.Span), "day inherited");
        Add(grounds, telling.Place is null, "no place");
        Add(grounds, telling.Place is { } place && !(place.Words is { } words && telling.Sentence.Span.Overlaps(words)), "place inherited");
        Add(grounds, telling.Sentence.Paragraph >= LateParagraph, "late in the text");
        Add(grounds, telling.Sentence.Span.Length > LongSentence, "long sentence");
        return grounds;
    }

    public static IReadOnlyList<string> Of(Person person)
    {
        List<string> grounds = [];
        Add(grounds, person.Office is not null, $"office {person.Office?.Kind}");
        Add(grounds, person.Office is null, "no office");
        Add(grounds, !person.Mentions.Exists(mention => mention.HasHonorific), "no honorific");
        Add(grounds, person.Represents.Length == 0, "no country");
        Add(grounds, person.Represents.Length > 0 && !person.IsStated, "country concluded");
        Add(grounds, person.Represents.Length > 2, "of an organisation");
        Add(grounds, person.Mentions.Count > 1, "named again");
        Add(grounds, person.Words.Count == 1, "one word");
        return grounds;
    }

    /// <param name="action">What is done to whom.</param>
    /// <param name="isWithin">Said in an engagement.</param>
    /// <param name="haveMet">The two sides take part in one engagement of the document.</param>
    /// <param name="home">Whose release it is.</param>
    public static IReadOnlyList<string> Of(Action action, bool isWithin, bool haveMet, string home)
    {
        List<string> grounds = [$"type {action.Type}"];
        Add(grounds, isWithin, "said in an engagement");
        Add(grounds, !haveMet, "sides never met");
        Add(grounds, action.Source.Code == home, "done by home");
        Add(grounds, action.Target.Code == home, "done to home");
        Add(grounds, action.Source.Code.Length > 2, "by an organisation");
        Add(grounds, action.Target.Code.Length > 2, "to an organisation");
        return grounds;
    }

    private static void Add(List<string> grounds, bool holds, string ground)
    {
        if (holds)
            grounds.Add(ground);
    }
}
