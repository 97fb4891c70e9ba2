using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>The type of an engagement that a noun names, with what stands around it.</summary>
internal static class Types
{
    public static EngagementType Of(EventNoun noun, VerbGroup? verb, LightRow? row, Passage passage, Vocabulary vocabulary, IReadOnlyList<Argument> others)
    {
        var type = noun.Row.Type;
        var next = passage.Key(noun.Span.End);
        // "a call on the Minister", "a call was paid by": nobody telephones.
        if (type == EngagementType.Call && noun.Row.Rule == "call")
            return verb?.Lemma == "pay" || next is "on" or "upon" || noun.Has("courtesy") || noun.Has("farewell") || noun.Has("introductory") || noun.Has("protocol") ? EngagementType.Meeting : type;
        if (type == EngagementType.Visit && (noun.Has("courtesy") || noun.Has("farewell") || (row is not null && others.Count > 0 && others.All(argument => argument.Mention.Kind == MentionKind.Person) && next is "to" or "on")))
            return EngagementType.Meeting;
        if (type == EngagementType.Ceremony && (noun.Has("signing") || noun.Has("signature")))
            return EngagementType.Signing;
        if (type == EngagementType.Meeting && (noun.Has("phone") || noun.Has("telephone") || noun.Has("telephonic")))
            return EngagementType.Call;
        // "held the annual meeting with ambassadors": of two sides.
        if (type == EngagementType.Conference && next == "with" && passage.Key(noun.Span.End - 1) == "meeting" && verb is { IsPassive: false, Lemma: "hold" or "have" })
            return EngagementType.Meeting;
        if (type == EngagementType.Statement && verb is not null && vocabulary.Is("agreeing", verb.Lemma))
            return EngagementType.Signing;
        // "the Meeting of the Foreign Ministers of the Union was held": a session of a body.
        if (type == EngagementType.Meeting && row is not null && noun.Row.Rule == "meeting" && next == "of" && others.Count > 0 && !others.Any(argument => argument.Preposition is "with" or "between")
            && others.All(argument => argument is { Preposition: "of", Mention: { Kind: MentionKind.Office, Code.Length: not 2 } or { Kind: MentionKind.Party, Code.Length: > 2 } } && (argument.Mention.Office is not { } office || office.Head.EndsWith('s'))))
            return EngagementType.Conference;
        // "attended the ministers' meeting": a meeting of many, where no other side is named.
        if (type == EngagementType.Meeting && row is not null && verb is { IsPassive: false } && others.Count == 0 && noun.Row.Rule == "meeting" && vocabulary.Is("attending", verb.Lemma))
            return EngagementType.Conference;
        return type;
    }
}
