using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>How the parties met.</summary>
internal static class Modes
{
    private const int Reach = 16;

    public static EngagementMode Of(EngagementType type, Vocabulary vocabulary, Passage passage, Sentence sentence)
    {
        var isVirtual = new Surroundings(passage, vocabulary).Has("virtual", sentence.First, sentence.End);
        return type switch
        {
            EngagementType.Message => EngagementMode.Written,
            EngagementType.Call => isVirtual ? EngagementMode.Virtual : EngagementMode.Phone,
            _ when isVirtual => EngagementMode.Virtual,
            _ => EngagementMode.InPerson,
        };
    }

    /// <summary>"by phone", "over the telephone" in the verb's own part of the sentence.</summary>
    public static bool IsByPhone(Vocabulary vocabulary, Passage passage, Sentence sentence, Span trigger)
    {
        for (var i = Math.Max(sentence.First, trigger.First - Reach); i < Math.Min(sentence.End, trigger.End + Reach); i++)
        {
            if (passage.Key(i) is ";" or "." && i < trigger.First)
                continue;
            if (vocabulary.Is("phone-word", passage.Key(i)) && passage.Key(passage.Key(i - 1) is "the" or "a" ? i - 2 : i - 1) is "by" or "over" or "on" or "via" or "through" or "in" or "during")
                return true;
        }
        return false;
    }
}
