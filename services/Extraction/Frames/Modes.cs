using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>How the parties met.</summary>
internal static class Modes
{
    public static EngagementMode Of(EngagementType type, Passage passage, Vocabulary vocabulary, Sentence sentence)
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
}
