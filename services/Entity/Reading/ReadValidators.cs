using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

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
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}

internal sealed class ListEntitiesValidator : AbstractValidator<ListEntitiesRequest>
{
    public ListEntitiesValidator()
    {
        RuleForEach(request => request.Kinds).IsKind();
        RuleFor(request => request.Represents).IsCode();
        RuleFor(request => request.PageSize).IsPageSize();
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}

internal static class KindRules
{
    public static IRuleBuilderOptions<T, EntityKind> IsKind<T>(this IRuleBuilder<T, EntityKind> rule) =>
        rule.Must(kind => kind != EntityKind.Unspecified && System.Enum.IsDefined(kind))
            .WithReason(ErrorReason.FieldMalformed).WithMessage("It is PERSON, COUNTRY, ORGANISATION, POSITION or PLACE.");
}
