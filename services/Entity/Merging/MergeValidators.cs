using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Entities;

internal sealed class MergeEntitiesValidator : AbstractValidator<MergeEntitiesRequest>
{
    public MergeEntitiesValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.FromId).IsEntityId();
        RuleFor(request => request.IntoId).IsEntityId();
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.RequestId).IsRequestId();
    }
}

internal sealed class SplitEntityValidator : AbstractValidator<SplitEntityRequest>
{
    public SplitEntityValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.MergeId).IsMergeId();
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.RequestId).IsRequestId();
    }
}
