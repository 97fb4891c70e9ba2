using Chancery.Contracts.Engagement.V1;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Reading;

/// <summary>Finds what parties say or do to each other: "thanked Iraq", "the two sides agreed".</summary>
internal sealed class ActionReader(Passage passage, Vocabulary vocabulary, Calendar calendar, Discourse discourse)
{
    private const int MostSides = 2;
    private const int Reach = 14;
    private const int OwnerReach = 4;

    // "5 million to support", "5 million kroner more to support"
    private const int Funded = 4;

    private string lastForeign = "";

    // Who was blamed or called upon last: "They warned of consequences".
    private List<string> blamed = [];
    private List<string> listing = [];
    private readonly Reality reality = new(passage, vocabulary, calendar);

    public List<Action> In(SentenceReading reading)
    {
        var actions = new List<Action>();
        if (!IsItem(reading.Sentence))
            listing = [];
        foreach (var (span, read) in vocabulary.Actions.In(passage.Tokens, reading.Sentence.Span))
        {
            var frame = IsFunded(span, read) ? read with { Type = ActionType.Aid } : read;
            if (reality.IsThreat(reading.Sentence, span, frame.Type))
            {
                var threat = new ActionWords(span, frame with { Type = ActionType.Threaten }, reading, passage, vocabulary);
                actions.AddRange(Pairs(threat).Select(pair => Act(ActionType.Threaten, pair.Source, pair.Target, pair.Words)));
                continue;
            }
            if (reality.IsNoun(reading, span) || reality.IsUndone(reading.Sentence, span, frame.Type) || reality.IsLongAgo(reading, span) || reality.IsNone(reading.Sentence, span, frame.Type))
                continue;
            var words = new ActionWords(span, frame, reading, passage, vocabulary);
            foreach (var (source, target, stated) in Pairs(words))
                actions.Add(Act(frame.Type, source, target, stated));
            actions.AddRange(Gifts(words, actions));
        }
        if (actions.FindAll(action => action.Type is ActionType.Accuse or ActionType.Sanction or ActionType.Threaten or ActionType.Reject) is { Count: > 0 } blames)
            blamed = [.. blames.Select(blame => blame.Target.Code).Distinct()];
        if (passage.Key(reading.Sentence.End - 1) is ":" or ",")
            listing = [.. reading.Mentions.SelectMany(mention => mention.Codes).Distinct()];
        lastForeign = reading.Mentions.LastOrDefault(IsForeign)?.Codes[0] ?? lastForeign;
        return actions;
    }

    /// <summary>A signing is an agreement of all who sign, with each other.</summary>
    public IEnumerable<Action> Of(Telling telling)
    {
        if (telling.Type != EngagementType.Signing || telling.Status != EngagementStatus.Held || telling.Parties.Count is < 2 or > MostSides)
            return [];
        return Mutual([.. telling.Parties.Keys]).Select(pair => Act(ActionType.Agree, pair.Source, pair.Target, telling.Words));
    }

    private IEnumerable<(string Source, string Target, Span Words)> Pairs(ActionWords words)
    {
        var otherSide = new OtherSide(words.Reading, words.Span, discourse, lastForeign);
        var finder = new Sources(words, passage, vocabulary, discourse, otherSide, listing);
        var sources = finder.Find();
        var targets = new Targets(words, passage, vocabulary, otherSide);
        var stated = sources.Words.To(words.Span);
        switch (words.Frame.Part)
        {
            case ActionPart.Blamed when words.Frame.Type == ActionType.Threaten:
                return (targets.Named() is { Count: > 0 } threatened ? threatened.SelectMany(mention => mention.Codes) : blamed)
                    .SelectMany(code => sources.Codes.Where(source => source != code).Select(source => (source, code, ToMark(words, stated))));
            // "We reject such remarks": of whom the sentences before spoke.
            case ActionPart.Blamed when blamed.Count > 0 && !words.IsPassive && (finder.IsNamed || IsOurs(words.Span.First - 1)) && vocabulary.Is("demonstrative", passage.Key(words.Span.End)) && targets.Named().Count == 0:
                return sources.Codes.SelectMany(source => blamed.Where(code => code != source).Select(code => (source, code, ToMark(words, stated))));
            // "Both sides asked for an end to the fighting": of others, and not of each other.
            case ActionPart.Other when words.Frame.Type == ActionType.Request && sources.Codes.Count > 1 && targets.Named().Count == 0 && !IsOfEachOther(words):
                return [];
            case ActionPart.Each when Sides(words, sources.Codes, targets) is { Count: > 1 } sides:
                return sides.Count > MostSides ? [] : Mutual(sides).Select(pair => (pair.Source, pair.Target, ToMark(words, stated)));
            case ActionPart.Source:
                // "At the invitation of Minister X, the Minister of Chad …": no one invites himself.
                if (targets.Named() is [{ Kind: not MentionKind.Party, Codes: [var own] }, ..] && sources.Codes is [var guest] && guest == own && words.Frame.Type == ActionType.Request)
                    return otherSide.Of(guest) is { } inviting ? [(inviting, guest, stated)] : [];
                return targets.Named() is [{ Codes.Length: > 0 } host, ..]
                    ? Helped(words, sources.Codes, host.Codes[0], otherSide).Select(code => (host.Codes[0], code, words.Span.To(host.Span)))
                    : [];
            case ActionPart.Doer:
                return new Accusation(words, passage, vocabulary, discourse).Pair() is var (accuser, accused, said) ? [(accuser, accused, said)] : [];
            case ActionPart.Owner:
                return Given(words, sources.Codes, targets);
            // "was thanked", by whom is not said: by the other side.
            case not ActionPart.Each when words.IsPassive && sources.Codes.Count == 0 && (words.Frame.Part == ActionPart.Whom || discourse.Parties.Length == 2):
                return (words.IsPassiveVerb ? targets.Patients() : targets.Named()).SelectMany(patient => patient.Codes).Take(1).Where(code => otherSide.Of(code) is not null).Select(code => (otherSide.Of(code)!, code, stated));
            // "He thanked the Norwegian authorities": then he is no Norwegian.
            case ActionPart.Whom or ActionPart.For or ActionPart.Only or ActionPart.Urged when finder.IsReferred && sources.Codes is [var one] && discourse.Parties.Length == 2 && IsOf(targets.Named(), one) && targets.Named(one).Count > 0 && otherSide.Of(one) is { } other:
                return [(other, one, ToMark(words, stated))];
            // "Both sides welcomed the progress made": what they have in common is no praise of each other.
            case not ActionPart.Each when words.Frame.Type == ActionType.Support && sources.Codes.Count > 1 && targets.Named().Count == 0 && !IsOfEachOther(words):
                return [];
            default:
                return sources.Codes.SelectMany(source => targets.Of(source).Select(target => (source, target.Code, ToMark(words, stated.To(target.Words)))));
        }
    }

    private bool IsOfEachOther(ActionWords words) =>
        Enumerable.Range(words.Span.First, words.Span.Length + OwnerReach).Any(at => at < words.Sentence.End && passage.Key(at) is "each" or "another" or "mutual" or "reciprocal" or "other");

    // "We categorically reject"
    private bool IsOurs(int at) => passage.Key(at) == "we" || (passage.Key(at - 1) == "we" && passage.Key(at).EndsWith("ly", StringComparison.Ordinal));

    // "announced half a million to support Chad": support in money is help.
    private bool IsFunded(Span words, ActionFrame frame) =>
        frame is { Type: ActionType.Support, Part: not ActionPart.Each } && passage.Key(words.End - 1) is "support" && passage.Key(words.End - 2) is "to"
        && Enumerable.Range(words.End - Funded, Funded - 2).Any(at => vocabulary.Is("money", passage.Key(at)));

    // "the school, financed by Norway": for whom, if the text does not say, is the other side.
    private static List<string> Helped(ActionWords words, IEnumerable<string> named, string host, OtherSide otherSide) =>
        named.Where(code => code != host).ToList() is { Count: > 0 } others ? others
        : otherSide.Of(host) is { } other ? [other]
        : words.Frame.Type == ActionType.Aid && words.Reading.Mentions.Find(mention => mention.Kind == MentionKind.Party && mention.Code != host) is { } place ? [place.Code] : [];

    private static bool IsOf(IReadOnlyList<Mention> named, string code) =>
        named is [{ Kind: MentionKind.Party }, ..] && named.All(mention => mention.Codes is [var own] && own == code);

    // "Norway's grant to Chad", "thanked for the Norwegian grant": whose it is stands before. "Asked for Norwegian help": not given yet.
    private IEnumerable<(string Source, string Target, Span Words)> Given(ActionWords words, IReadOnlyList<string> speakers, Targets targets)
    {
        if (words.Reading.Mentions.FindLast(mention => mention is { Kind: MentionKind.Party, Codes: [_] } && mention.Span.End <= words.Span.First && words.Span.First - mention.Span.End <= OwnerReach) is not { } owner
            || (words.Frame.Type != ActionType.Aid && owner.Form != PartyForm.Demonym && passage.Key(owner.Span.End) is not ("'s" or "'"))
            || Enumerable.Range(owner.Span.First - OwnerReach, OwnerReach).Any(at => at >= words.Sentence.First && vocabulary.Is("undone", passage.Key(at))))
            return [];
        var giver = owner.Codes[0];
        if (targets.Named().SelectMany(mention => mention.Codes).FirstOrDefault(code => code != giver) is { } named)
            return [(giver, named, owner.Span.To(words.Span))];
        return speakers.Where(code => code != giver).Take(1).Select(code => (giver, code, owner.Span.To(words.Span)));
    }

    // "– condemn the attacks;"
    private bool IsItem(Sentence sentence) => passage.Tokens[sentence.First] is { IsWord: false } or { IsCapital: false };

    private bool IsForeign(Mention mention) =>
        mention is { TakesPart: true, Kind: MentionKind.Person or MentionKind.Office or MentionKind.Party, Codes: [_] } && mention.Codes[0] != discourse.Home && mention is not { Kind: MentionKind.Party, Form: not PartyForm.Name };

    // "relations were established between Norway and Chad": both are named after.
    private IReadOnlyList<string> Sides(ActionWords words, IReadOnlyList<string> subjects, Targets targets) =>
        passage.Key(words.Span.End - 1) is "between" or "by" ? [.. targets.Named().SelectMany(mention => mention.Codes).Distinct()]
        // "We agreed": the author's side and those it has just met.
        : subjects is [var one] && one == discourse.Home && passage.Key(words.Span.First - 1) is "we" or "also" && words.Clause.Subjects().Any(mention => mention.IsAuthor) && discourse.Parties.Length == 2 && discourse.Parties.Contains(one) ? [.. discourse.Parties]
        : subjects;

    // "thanked Norway for the vaccines": Norway gave them.
    private IEnumerable<Action> Gifts(ActionWords words, List<Action> actions)
    {
        if (words.Frame.Type != ActionType.Support || actions is not [.., { Type: ActionType.Support } thanks])
            yield break;
        for (var i = words.Span.First; i < Math.Min(words.Sentence.End, words.Span.End + Reach); i++)
        {
            if (!vocabulary.Is("material", passage.Key(i)) || !Enumerable.Range(words.Span.First, i - words.Span.First).Any(at => passage.Key(at) == "for"))
                continue;
            // "for the fuel it gave to Mali"
            var receiver = words.Reading.Mentions.Find(mention => mention is { Kind: MentionKind.Party, Codes: [_] } && mention.Span.First > i && mention.Span.First - i <= OwnerReach && words.Before(mention) is var at && at > i && passage.Key(at) is "to" or "for");
            var (giver, given) = (thanks.Target.Code, receiver?.Codes[0] ?? thanks.Source.Code);
            if (giver != given)
                yield return Act(ActionType.Aid, giver, given, words.Span.To(new Span(i, i + 1)));
            yield break;
        }
    }

    // What it is for stands after: the words go on to the next mark.
    private Span ToMark(ActionWords words, Span stated)
    {
        var end = stated.End;
        while (end < words.Sentence.End && end < stated.End + Reach && !(passage.Tokens[end].Kind == TokenKind.Mark && passage.Key(end) is "," or ";" or "." or ":" or "\"" or ")") && !passage.Tokens[end].IsBreak)
            end++;
        return new Span(stated.First, end);
    }

    private static IEnumerable<(string Source, string Target)> Mutual(IReadOnlyList<string> sides) =>
        sides.SelectMany(source => sides.Where(target => target != source).Select(target => (source, target)));

    private Action Act(ActionType type, string source, string target, Span words) => new()
    {
        Type = type,
        Source = PartyNames.Party(source),
        Target = PartyNames.Party(target),
        Evidence = passage.Evidence(words),
    };
}
