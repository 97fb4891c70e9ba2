using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Entities;

internal sealed class GetEntityValidator : AbstractValidator<GetEntityRequest>
{
    public GetEntityValidator()
    {
        RuleFor(request => request.EntityId)
            .NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("It names the entity.")
            .MaximumLength(100).WithReason(ErrorReason.FieldTooLong).WithMessage("An id has 30 characters.")
            .Must(MentionValidator.HasNoNul).WithReason(ErrorReason.FieldMalformed).WithMessage("It has no NUL.");
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsPosition();
    }
}

internal sealed class ListEntitiesValidator : AbstractValidator<ListEntitiesRequest>
{
    public ListEntitiesValidator()
    {
        RuleForEach(request => request.Kinds).IsKind();
        RuleFor(request => request.Represents).IsCode();
        RuleFor(request => request.PageSize).GreaterThanOrEqualTo(0).WithReason(ErrorReason.FieldMalformed).WithMessage("It is 1 to 1,000, or 0 for 50.");
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsPosition();
    }
}

/// <summary>What can be said of as_of without looking at the log.</summary>
internal sealed class AsOfValidator : AbstractValidator<AsOf>
{
    public AsOfValidator()
    {
        RuleFor(asOf => asOf.Position).IsPosition();
        RuleFor(asOf => asOf.Time).Must(IsTime).WithReason(ErrorReason.FieldMalformed)
            .WithMessage("It is a time from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z.");
    }

    private static bool IsTime(Timestamp? time) =>
        time is null or { Seconds: >= -62_135_596_800 and <= 253_402_300_799, Nanos: >= 0 and < 1_000_000_000 };
}

internal static class ReadRules
{
    public static IRuleBuilderOptions<T, long> IsPosition<T>(this IRuleBuilder<T, long> rule) =>
        rule.GreaterThanOrEqualTo(0).WithReason(ErrorReason.FieldMalformed).WithMessage("A position is not negative.");

    public static IRuleBuilderOptions<T, EntityKind> IsKind<T>(this IRuleBuilder<T, EntityKind> rule) =>
        rule.Must(kind => kind != EntityKind.Unspecified && System.Enum.IsDefined(kind))
            .WithReason(ErrorReason.FieldMalformed).WithMessage("It is PERSON, COUNTRY, ORGANISATION, POSITION or PLACE.");
}
