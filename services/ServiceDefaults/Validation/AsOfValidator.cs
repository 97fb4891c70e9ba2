using Chancery.Contracts.Engagement.V1;
using FluentValidation;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.ServiceDefaults;

/// <summary>What can be said of as_of without looking at the log.</summary>
public sealed class AsOfValidator : AbstractValidator<AsOf>
{
    private static readonly long FirstSecond = Timestamp.FromDateTimeOffset(DateTimeOffset.MinValue).Seconds;
    private static readonly long LastSecond = Timestamp.FromDateTimeOffset(DateTimeOffset.MaxValue).Seconds;

    public AsOfValidator()
    {
        RuleFor(asOf => asOf.Position)
            .GreaterThanOrEqualTo(0).WithMessage("It is not negative.").When(asOf => asOf.HasPosition);
        RuleFor(asOf => asOf.Time)
            .Must(time => time.Seconds >= FirstSecond && time.Seconds <= LastSecond && time.Nanos is >= 0 and <= 999_999_999)
            .WithMessage("It is a time from the year 1 to 9999.").When(asOf => asOf.AtCase == AsOf.AtOneofCase.Time);
    }
}
