namespace Chancery.Reading;

/// <summary>
/// Who stands opposite someone whose country the text states: of two who meet, call or write one is the publisher's. "Chad's
/// Minister was received by Minister X": X is ours; "our Minister received Minister X": X is theirs.
/// </summary>
internal sealed class Facing(Passage passage, Vocabulary vocabulary, Discourse discourse, NamedParties parties, Hosts hosts)
{
    private const int Near = 12;
    private const int SigningReach = 10;

    public string? Of(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (!Discourse.IsCountry(discourse.Home) || parties.IsMultilateral || mention.Office is null or { IsFormer: true } or { Kind: OfficeKind.Body })
            return null;
        return Pair(reading, index) ?? (IsHome(reading, index) ? discourse.Home : null);
    }

    // "between the Foreign Ministers, X and Y", "Presidents X and Y congratulated each other": one of each side.
    private string? Pair(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        var (first, second) = index + 1 < reading.Mentions.Count && ArePair(reading, index) ? (index, index + 1) : index > 0 && ArePair(reading, index - 1) ? (index - 1, index) : (-1, -1);
        if (first < 0)
            return null;
        var other = reading.Mentions[index == first ? second : first].Persons[0];
        if (other.Represents.Length == 0 || (index == first && !other.IsStated))
            return index == first ? discourse.Home : Theirs(reading, mention);
        if (!Discourse.IsCountry(other.Represents))
            return null;
        return other.Represents == discourse.Home ? Theirs(reading, mention) : discourse.Home;
    }

    private string? Theirs(SentenceReading reading, Mention mention) => parties.Other.Length > 0 ? parties.Other : hosts.Foreign(reading, mention);

    private bool ArePair(SentenceReading reading, int index)
    {
        var (a, b) = (reading.Mentions[index], reading.Mentions[index + 1]);
        if (a is not { Kind: MentionKind.Person, Persons.Length: 1, Office: { IsFormer: false } held } || b is not { Kind: MentionKind.Person, Persons.Length: 1, Office: { IsFormer: false } other })
            return false;
        if (passage.Key(b.Span.First - 1) != "and" && passage.Key(b.Span.First - 2) != "and")
            return false;
        if (b.Span.First - a.Span.End > 2 || passage.Key(b.Span.First - 1) == ";" || (index > 0 && reading.AreListed(reading.Mentions[index - 1], a) && reading.Mentions[index - 1].Kind != MentionKind.Party) || (index + 2 < reading.Mentions.Count && reading.Mentions[index + 2].Kind == MentionKind.Person && passage.Key(b.Span.End) != ";" && reading.AreListed(b, reading.Mentions[index + 2])))
            return false;
        if (IsBetween(a) || IsSignedBy(a))
            return true;
        // Under one plural word, whose offices are the same: a country has one of them.
        return held.Head == other.Head && vocabulary.Is("single-office-plural", Last(held.Post)) && held.Post == other.Post;
    }

    private static string Last(string post) => Parties.Folding.Fold(post[(post.LastIndexOf(' ') + 1)..]);

    // "signed by X and Y": one for each side.
    private bool IsSignedBy(Mention mention) => IsBy(mention) && Enumerable.Range(Math.Max(0, mention.Span.First - SigningReach), SigningReach - 1).Any(i => vocabulary.Is("signing", passage.Key(i)));

    private bool IsBetween(Mention mention)
    {
        var before = mention.Span.First - 1;
        while (vocabulary.Is("determiner", passage.Key(before)) && passage.Key(before) != "of" || vocabulary.Is("visiting", passage.Key(before)))
            before--;
        return passage.Key(before) == "between";
    }

    // Whom a stated foreigner meets, invites or is received by.
    private bool IsHome(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        foreach (var trigger in reading.Triggers)
        {
            if (trigger.First >= mention.Span.End)
            {
                // "Minister X received Chad's Minister", "X's talks with Chad's Minister"
                if (trigger.First - mention.Span.End <= Near && !reading.IsGoverned(mention) && IsFirst(reading, mention) && reading.Mentions.Exists(other => other.Span.First >= trigger.End && IsForeigner(other) && IsAcross(reading, trigger, other)))
                    return true;
            }
            else if (trigger.End <= mention.Span.First && IsAcross(reading, trigger, mention))
            {
                // "Chad's Minister met Minister X", "a call on Minister X by Chad's Minister"
                if (reading.Mentions.Exists(other => other.Span.End <= trigger.First && IsForeigner(other) && !reading.IsGoverned(other) && IsFirst(reading, other))
                    || reading.Mentions.Exists(other => other.Span.First >= mention.Span.End && other.Span.First - mention.Span.End <= 3 && IsForeigner(other) && IsBy(other)))
                    return true;
            }
        }
        return false;
    }

    private bool IsBy(Mention mention) => passage.Key(mention.Span.First - (vocabulary.Is("article", passage.Key(mention.Span.First - 1)) ? 2 : 1)) == "by";

    private static bool IsFirst(SentenceReading reading, Mention mention) =>
        reading.Mentions.Find(other => other.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Pronoun && !reading.IsGoverned(other)) == mention;

    private bool IsForeigner(Mention mention) =>
        mention.Kind is MentionKind.Person or MentionKind.Office && mention is { Office.IsFormer: not true } && mention.Code.Length > 0 && Discourse.IsCountry(mention.Code) && mention.Code != discourse.Home;

    private bool IsAcross(SentenceReading reading, Span trigger, Mention mention)
    {
        if (mention.Span.First - trigger.End > Near || Enumerable.Range(trigger.End, Math.Max(0, mention.Span.First - trigger.End)).Any(i => passage.Key(i) == ";" || vocabulary.Is("clause-start", passage.Key(i))))
            return false;
        return reading.Grammar.IsOther(trigger, mention.Span) && IsNoListed(reading, mention);
    }

    // "met with Chad's Minister and Minister X": of the same side.
    private static bool IsNoListed(SentenceReading reading, Mention mention)
    {
        var index = reading.Mentions.IndexOf(mention);
        return index == 0 || !(reading.AreListed(reading.Mentions[index - 1], mention) && reading.Mentions[index - 1].Kind is MentionKind.Person or MentionKind.Office);
    }
}
