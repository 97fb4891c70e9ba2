using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Engagements;
using Google.Protobuf;
using Google.Type;

namespace Chancery.Ingestion.Tests.Engagements;

/// <summary>Engagements as their streams tell them.</summary>
internal static class Given
{
    public const string Id = "eng-01h00000000000000000000000";

    public static Engagement Meeting => new()
    {
        EngagementId = Id,
        Type = EngagementType.Meeting,
        Status = EngagementStatus.Held,
        Title = "Meeting of Iraq and Tajikistan",
        Parties = { new Party { Code = "IQ", Name = "Iraq" }, new Party { Code = "TJ", Name = "Tajikistan" } },
        StartDate = new Date { Year = 2026, Month = 3, Day = 4 },
        Place = new Place { City = "Dushanbe", CountryCode = "TJ" },
        Confidence = 0.8,
        Etag = "1",
    };

    public static EngagementState Nothing => EngagementState.None;

    public static EngagementState Recorded => After(new EngagementRecorded { Engagement = Meeting });

    public static EngagementState Retracted
    {
        get
        {
            var retracted = Meeting;
            (retracted.Status, retracted.Etag) = (EngagementStatus.Retracted, "2");
            return After(new EngagementRecorded { Engagement = Meeting }, new EngagementRetracted { Engagement = retracted });
        }
    }

    public static EngagementState After(params IMessage[] events) => EngagementState.Of(events);

    public static Engagement With(this Engagement engagement, Action<Engagement> change)
    {
        change(engagement);
        return engagement;
    }
}
