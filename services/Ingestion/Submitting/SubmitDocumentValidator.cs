using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Documents;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Submitting;

internal sealed class SubmitDocumentValidator : AbstractValidator<SubmitDocumentRequest>
{
    public SubmitDocumentValidator(DocumentValidator document)
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.RequestId).IsRequestId();
        RuleFor(request => request.Document)
            .NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("A document is needed.")
            .SetValidator(document);
    }
}
