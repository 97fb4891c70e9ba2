using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>The parts of subject and object in each kind of engagement.</summary>
internal static class Roles
{
    public static (Role Subject, Role Object) Of(EngagementType type) => type switch
    {
        EngagementType.Statement or EngagementType.Message => (Role.Speaker, Role.Addressee),
        EngagementType.Signing => (Role.Signatory, Role.Signatory),
        EngagementType.Conference => (Role.Attendee, Role.Attendee),
        EngagementType.Visit => (Role.Guest, Role.Unspecified),
        _ => (Role.Unspecified, Role.Unspecified),
    };
}
