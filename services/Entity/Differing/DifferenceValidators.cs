using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Entities;

internal sealed class DeclareDifferentValidator : AbstractValidator<DeclareDifferentRequest>
{
    public DeclareDifferentValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.EntityId).IsEntityId();
        RuleFor(request => request.OtherId).IsEntityId().NotEqual(request => request.EntityId).WithMessage("It is the same entity.");
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.RequestId).IsRequestId();
    }
}

internal sealed class WithdrawDifferenceValidator : AbstractValidator<WithdrawDifferenceRequest>
{
    public WithdrawDifferenceValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.EntityId).IsEntityId();
        RuleFor(request => request.OtherId).IsEntityId();
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.RequestId).IsRequestId();
    }
}
