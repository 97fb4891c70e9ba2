using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Identity;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Rereading;

internal sealed class RereadDocumentsValidator : AbstractValidator<RereadDocumentsRequest>
{
    private const int MaxDocuments = 1_000;

    public RereadDocumentsValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.DocumentIds)
            .Must(ids => ids.Count <= MaxDocuments)
            .WithReason(ErrorReason.FieldTooLong).WithMessage($"It names more than {MaxDocuments} documents; leave it empty for all.");
        RuleForEach(request => request.DocumentIds)
            .Must(Identifiers.DocumentForm().IsMatch).WithMessage("It is no document id ('doc-' and 26 characters).");
    }
}
