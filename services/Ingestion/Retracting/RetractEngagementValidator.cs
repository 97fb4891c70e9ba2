using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Engagements;
using Chancery.Ingestion.Identity;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Retracting;

internal sealed class RetractEngagementValidator : AbstractValidator<RetractEngagementRequest>
{
    public RetractEngagementValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.RequestId).IsRequestId();
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.EngagementId)
            .Must(Identifiers.EngagementForm().IsMatch).WithMessage("It is no engagement id ('eng-' and 26 characters).");
        RuleFor(request => request.Etag).IsEtag();
    }
}
