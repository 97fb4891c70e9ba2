using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>How the parties met.</summary>
internal static class Modes
{
    public static EngagementMode Of(EngagementType type, Passage passage, Sentence sentence)
    {
        var isVirtual = false;
        for (var i = sentence.First; i < sentence.End; i++)
            isVirtual |= passage.Key(i) is "video" or "virtual" or "virtually" or "videoconference" or "video conference" or "online" or "teleconference";
        return type switch
        {
            EngagementType.Message => EngagementMode.Written,
            EngagementType.Call => isVirtual ? EngagementMode.Virtual : EngagementMode.Phone,
            _ when isVirtual => EngagementMode.Virtual,
            _ => EngagementMode.InPerson,
        };
    }
}
