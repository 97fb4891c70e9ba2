using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Entities;

internal sealed class RegisterEntityValidator : AbstractValidator<RegisterEntityRequest>
{
    public RegisterEntityValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Entity).NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("An entity is needed.")
            .SetValidator(new NewEntityValidator());
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.RequestId).IsRequestId();
    }
}

internal sealed class AddNameValidator : AbstractValidator<AddNameRequest>
{
    public AddNameValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.EntityId).IsEntityId();
        RuleFor(request => request.Name).NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("A name is needed.")
            .SetValidator(new EntityNameValidator());
        RuleFor(request => request.Name.Kind).NotEqual(NameKind.Preferred).WithMessage("An entity has one name to show, and keeps it.")
            .When(request => request.Name is not null);
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.RequestId).IsRequestId();
    }
}

internal sealed class RecordTenureValidator : AbstractValidator<RecordTenureRequest>
{
    public RecordTenureValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.EntityId).IsEntityId();
        RuleFor(request => request.Tenure).NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("A tenure is needed.")
            .SetValidator(new TenureValidator());
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.RequestId).IsRequestId();
    }
}
