using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Engagements;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Recording;

internal sealed class RecordEngagementValidator : AbstractValidator<RecordEngagementRequest>
{
    public RecordEngagementValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.RequestId).IsRequestId();
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.Engagement)
            .NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("An engagement is needed.")
            .IsWithinSize()
            .SetValidator(new EngagementValidator());
        When(request => request.Engagement is not null, () =>
        {
            RuleFor(request => request.Engagement.EngagementId).Empty().WithMessage("The service gives the id.");
            RuleFor(request => request.Engagement.Etag).Empty().WithMessage("The service gives the etag.");
            RuleFor(request => request.Engagement.Type)
                .NotEqual(EngagementType.Unspecified).WithReason(ErrorReason.FieldRequired).WithMessage("A type is needed.");
            RuleFor(request => request.Engagement.Parties)
                .NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("At least one party is needed.");
        });
    }
}
