using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Documents;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Extracting;

/// <summary>The reading alone.</summary>
internal sealed class ExtractEngagements(DocumentReader reader, PublicationDay day)
{
    public ExtractEngagementsResponse Read(ExtractEngagementsRequest request)
    {
        var kept = KeptDocument.Of(request.Document, day);
        if (!request.Explain)
            return new ExtractEngagementsResponse { Extraction = reader.Read(kept), Text = kept.Text };
        var explanation = reader.Explain(kept);
        return new ExtractEngagementsResponse { Extraction = explanation.Extraction, Text = kept.Text, Grounds = { explanation.Grounds } };
    }
}

internal sealed class ExtractEngagementsValidator : AbstractValidator<ExtractEngagementsRequest>
{
    public ExtractEngagementsValidator(DocumentValidator document)
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Document)
            .NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("A document is needed.")
            .SetValidator(document);
    }
}
