using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Whether what a verb or noun names took place, is announced, or is only hoped for, denied or remembered. Only what governs the
/// verb or noun counts, never a word that stands near it.
/// </summary>
internal sealed class Statuses(Passage passage, Vocabulary vocabulary, SentenceReading reading)
{
    private const int Deepest = 4;
    private const int Aside = 12;

    // How far behind a noun, in chunks, its day may be announced.
    private const int AnnouncementReach = 16;

    private List<Chunk> Chunks => reading.Grammar.Chunks;

    /// <summary>The status of what the verb at a chunk says; null when nothing took place or is announced.</summary>
    public EngagementStatus? OfVerb(int index, int depth = 0)
    {
        var verb = Chunks[index].Verb!;
        if (verb.IsNegated || depth > Deepest || IsHabit(index))
            return null;
        // "the conference co-hosted by Norway and Chad earlier this month": told of as past.
        if (verb.Tense == VerbTense.Participle && IsEarlier(index))
            return null;
        return verb.Tense switch
        {
            VerbTense.Modal => null,
            VerbTense.PastPerfect => reading.Days.Count > 0 || reading.Grammar.Chunks.Exists(chunk => vocabulary.Is("earlier", chunk.Key)) ? EngagementStatus.Held : null,
            VerbTense.Infinitive => OfInfinitive(index, depth),
            VerbTense.Ing => OfGerund(index, depth),
            VerbTense.Future => Reported(index, depth) is null ? null : EngagementStatus.Scheduled,
            _ => Reported(index, depth),
        };
    }

    private bool IsEarlier(int index)
    {
        for (var at = Chunks[index].Span.End; at < reading.Sentence.End && at < Chunks[index].Span.End + Aside; at++)
        {
            if (passage.Key(at) == "earlier" && passage.Key(at + 1) == "this")
                return true;
        }
        return false;
    }

    // "He regularly meets with the governors": no one meeting.
    private bool IsHabit(int index) =>
        Chunks[index].Verb!.Tense == VerbTense.Present && ((index > 0 && vocabulary.Is("habit", Chunks[index - 1].Key)) || (index + 1 < Chunks.Count && vocabulary.Is("habit", Chunks[index + 1].Key)));

    /// <summary>The status of what a noun names.</summary>
    public EngagementStatus? OfNoun(int index)
    {
        var noun = Chunks[index].Event!;
        var adjectives = noun.Modifiers.AsEnumerable();
        if (adjectives.Any(word => vocabulary.Is("past-adjective", word) || vocabulary.Is("negation", word)) || vocabulary.Is("no", noun.Determiner))
            return null;
        var (before, preposition) = reading.Grammar.GovernorOf(index);
        if (vocabulary.Is("background-preposition", preposition))
            return null;
        // "following up on the meeting between", "a follow-up to the visit": one before.
        // Or "progress, including through the signing of": by the way.
        if (preposition.Length > 0 && before > 0 && (vocabulary.Is("following-up", Chunks[before - 1].Key) || (preposition is "through" or "by" && Chunks[before - 1].Key == "including")))
            return null;
        if (preposition.Length > 0 && before > 0 && vocabulary.Is("unreal-noun", Chunks[before - 1].Key))
            return null;
        if (IsSetting(before, preposition))
            return EngagementStatus.Held;
        var governed = preposition.Length > 0 ? ByVerbBefore(before) : ByVerbBefore(before + 1);
        if (governed is null)
            return null;
        return adjectives.Any(word => vocabulary.Is("future-adjective", word)) ? EngagementStatus.Scheduled : governed;
    }

    // "were reviewed at a meeting", "agreed during talks": where it was said, and not what was spoken of.
    private bool IsSetting(int before, string preposition)
    {
        if (preposition is not ("at" or "during" or "in") || before <= 0 || vocabulary.Is("taking-part", Chunks[before - 1].Key) || (preposition == "in" && Chunks[before - 1].Kind is not (ChunkKind.Verb or ChunkKind.Comma or ChunkKind.Mention)))
            return false;
        var verb = Chunks.FindLastIndex(before - 1, chunk => chunk.Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Relative);
        return verb >= 0 && Chunks[verb].Verb is { IsFinite: true, IsNegated: false, Kind: VerbKind.Discuss or VerbKind.Thank or VerbKind.Hope, Tense: not (VerbTense.Future or VerbTense.Modal) };
    }

    /// <summary>"discussed the visit of X to Norway, which is scheduled for 2 June": spoken about, and announced with its day.</summary>
    public bool IsAnnounced(int index, EventNoun noun)
    {
        if (noun.Row.Kind is not ("journey" or "gathering" or "encounter") || vocabulary.Is("no", noun.Determiner))
            return false;
        var isPlanned = false;
        for (var i = index + 1; i < Chunks.Count && i <= index + AnnouncementReach && Chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Event); i++)
        {
            if (isPlanned && Chunks[i].Kind == ChunkKind.Day)
                return true;
            if (Chunks[i].Verb is not { } verb)
                continue;
            isPlanned = !verb.IsNegated && (verb is { Kind: VerbKind.Plan } || (verb is { Tense: VerbTense.Infinitive or VerbTense.Future } && (verb.IsPassive || vocabulary.Is("happen", verb.Lemma))));
            if (!isPlanned && verb.Lemma != "be")
                return false;
        }
        return false;
    }

    /// <summary>Whether those who are to take part will: "postponed", "cancelled".</summary>
    public EngagementStatus? Stopped(VerbGroup verb) =>
        vocabulary.Is("postpone", verb.Lemma) && !(verb.Lemma == "put" && passage.Key(verb.Head + 1) != "off") ? EngagementStatus.Postponed
        : vocabulary.Is("cancel", verb.Lemma) && !(verb.Lemma == "call" && passage.Key(verb.Head + 1) != "off") ? EngagementStatus.Cancelled : null;

    // "recalled X's visit", "looks forward to the meeting", "discussed the visit of": the verb whose object the noun is.
    private EngagementStatus? ByVerbBefore(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            switch (Chunks[i].Kind)
            {
                case ChunkKind.Verb:
                    var verb = Chunks[i].Verb!;
                    if (verb.Kind is VerbKind.Hope or VerbKind.Recall or VerbKind.Deny)
                        return null;
                    if (!verb.IsPassive && verb.IsFinite && Stopped(verb) is { } stopped)
                        return stopped;
                    if (verb.Kind is VerbKind.Discuss or VerbKind.Thank && index - i <= 7)
                        return null;
                    if (verb.Kind == VerbKind.Plan)
                        return EngagementStatus.Scheduled;
                    if (verb.Tense is VerbTense.Infinitive or VerbTense.Ing or VerbTense.Future or VerbTense.Modal)
                        return OfVerb(i, 1);
                    return EngagementStatus.Held;
                case ChunkKind.Comma when IsListed(i, index):
                    return null;
                case ChunkKind.Mention or ChunkKind.Stop or ChunkKind.Comma:
                    return EngagementStatus.Held;
                case ChunkKind.Word when vocabulary.Is("unreal-noun", Chunks[i].Key):
                    return null;
            }
        }
        return EngagementStatus.Held;
    }

    // "discussed the situation in A, the talks between B and C, and trade": one of the things spoken about.
    private bool IsListed(int comma, int noun)
    {
        for (var i = noun; i < Chunks.Count && Chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Relative); i++)
        {
            if (Chunks[i].Verb is { IsFinite: true })
                return false;
        }
        var verb = Chunks.FindLastIndex(comma, chunk => chunk.Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Relative);
        return verb >= 0 && Chunks[verb].Verb is { IsFinite: true, IsPassive: false } group
            && (group.Kind == VerbKind.Discuss || (group.Lemma == "exchange" && Chunks.Skip(verb + 1).Take(3).Any(chunk => chunk.Event is { Row.Kind: "encounter" } || vocabulary.Is("view", chunk.Key))));
    }

    // "that X visited" after "recalled", "if X visits".
    private EngagementStatus? Reported(int index, int depth)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            var chunk = Chunks[i];
            if (chunk.Kind == ChunkKind.Stop)
                break;
            if (chunk.Kind == ChunkKind.Relative && vocabulary.Is("condition", chunk.Key))
                return null;
            if (chunk.Kind != ChunkKind.Verb)
                continue;
            // Only what "that" introduces hangs on the verb before.
            var introduced = Chunks.GetRange(i + 1, Math.Min(3, index - i - 1)).Exists(next => next.Key == "that");
            if (!introduced)
                break;
            if (chunk.Verb!.Kind is VerbKind.Recall or VerbKind.Hope or VerbKind.Deny || chunk.Verb.IsNegated)
                return null;
            break;
        }
        _ = depth;
        return EngagementStatus.Held;
    }

    private EngagementStatus? OfInfinitive(int index, int depth)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            var chunk = Chunks[i];
            if (chunk.Kind == ChunkKind.Stop)
                break;
            // "had the pleasure to meet", "is pleased to receive": it was so.
            if (i == index - 1 && chunk.Kind == ChunkKind.Word && (IsGranted(i) || (vocabulary.Is("pleased", chunk.Key) && (i == 0 || Chunks[i - 1].Verb is { Lemma: "be", IsNegated: false, Tense: VerbTense.Past or VerbTense.Present }))))
                return EngagementStatus.Held;
            if (i == index - 1 && chunk.Kind == ChunkKind.Word && vocabulary.Is("unreal-noun", chunk.Key))
                return null;
            // "extended an invitation to X to attend".
            if (chunk.Kind == ChunkKind.Word && chunk.Key == "invitation")
                return null;
            if (chunk.Kind == ChunkKind.Word && vocabulary.Is("order", chunk.Key) && index - i <= 2)
                continue;
            if (chunk.Kind != ChunkKind.Verb)
                continue;
            var governor = chunk.Verb!;
            if (governor.IsNegated)
                return null;
            return governor.Kind switch
            {
                VerbKind.Plan => EngagementStatus.Scheduled,
                VerbKind.Begin => OfVerb(i, depth + 1),
                VerbKind.Hope or VerbKind.Deny or VerbKind.Recall or VerbKind.Say or VerbKind.Discuss or VerbKind.Thank => null,
                _ when governor.Lemma == "be" => index - i <= 2 && !HasWordBetween(i, index) ? EngagementStatus.Scheduled : null,
                _ when governor.Lemma == "have" => null,
                // "arrived to attend", "will travel to meet": the purpose goes with the verb.
                _ when vocabulary.TellsEngagement(governor.Lemma) || vocabulary.Is("motion", governor.Lemma) => OfVerb(i, depth + 1),
                _ => null,
            };
        }
        // "Foreign Minister to visit Sweden": a headline.
        return reading.Sentence.IsHeadline && index > 0 ? EngagementStatus.Scheduled : null;
    }

    // "had the opportunity to meet".
    private bool IsGranted(int noun)
    {
        if (!vocabulary.Is("granted", Chunks[noun].Key))
            return false;
        var verb = Chunks.FindLastIndex(noun, chunk => chunk.Kind == ChunkKind.Verb);
        return verb >= 0 && noun - verb <= 3 && Chunks[verb].Verb is { Lemma: "have", IsNegated: false, Tense: VerbTense.Past or VerbTense.Perfect };
    }

    private bool HasWordBetween(int from, int to) => Chunks.GetRange(from + 1, to - from - 1).Exists(chunk => chunk.Kind == ChunkKind.Word && !vocabulary.IsAdverb(chunk.Key));

    // "agreed to raise trade by holding forums": a means of what is only wished.
    private bool IsMeans(int index)
    {
        for (var i = index - 1; i >= 0 && Chunks[i].Kind != ChunkKind.Stop; i--)
        {
            if (Chunks[i].Verb is { } verb)
                return verb.Tense is VerbTense.Infinitive or VerbTense.Modal or VerbTense.Future || verb.Kind is VerbKind.Hope or VerbKind.Deny;
        }
        return false;
    }

    // "after meeting", "looks forward to receiving", "the possibility of signing".
    private EngagementStatus? OfGerund(int index, int depth)
    {
        if (index == 0 || Chunks[index - 1].Kind != ChunkKind.Preposition)
            return EngagementStatus.Held;
        if (vocabulary.Is("background-preposition", Chunks[index - 1].Key) || Chunks[index - 1].Key is "without" or "for" || (Chunks[index - 1].Key is "by" or "through" && IsMeans(index)))
            return null;
        return ByVerbBefore(index - 1) is null || (index > 1 && vocabulary.Is("unreal-noun", Chunks[index - 2].Key)) ? null : depth > Deepest ? null : EngagementStatus.Held;
    }
}
