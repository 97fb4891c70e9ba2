using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>The parts of subject and object in each kind of engagement.</summary>
internal static class Roles
{
    public static (Role Subject, Role Object) Of(EngagementFrame frame) => (frame.Type, frame.Voice) switch
    {
        (EngagementType.Statement, _) => (Role.Speaker, Role.Addressee),
        (EngagementType.Message, _) => (Role.Speaker, Role.Addressee),
        (EngagementType.Signing, _) => (Role.Signatory, Role.Signatory),
        (EngagementType.Conference, _) => (Role.Attendee, Role.Attendee),
        (EngagementType.Visit, _) => (Role.Guest, Role.Unspecified),
        _ => (Role.Unspecified, Role.Unspecified),
    };
}
