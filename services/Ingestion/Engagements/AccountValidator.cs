using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Identity;
using Chancery.Ingestion.Registry;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Engagements;

internal sealed class AccountValidator : AbstractValidator<Account>
{
    private const int MaxEvidence = 500;

    public AccountValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(account => account.DocumentId)
            .Must(Identifiers.DocumentForm().IsMatch).WithMessage("It is no document id ('doc-' and 26 characters).");
        RuleFor(account => account.Publisher)
            .Must(code => code.Length == 0 || PartyCodes.IsPublisher(code))
            .WithReason(ErrorReason.PublisherUnknown).WithMessage("No country or organisation is known by this code.");
        RuleFor(account => account.Evidence)
            .Must(evidence => evidence.Count <= MaxEvidence)
                .WithReason(ErrorReason.FieldTooLong).WithMessage($"An account has at most {MaxEvidence} pieces of evidence.")
            .Must((account, evidence) => evidence.All(words => words.DocumentId == account.DocumentId))
                .WithMessage("The evidence of an account stands in its document: both have the same document_id.");
        RuleForEach(account => account.Evidence).SetValidator(new EvidenceValidator());
    }
}

internal sealed class EvidenceValidator : AbstractValidator<Evidence>
{
    private const int MaxExtractor = 200;
    private const int MaxField = 100;

    public EvidenceValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(evidence => evidence.DocumentId)
            .Must(Identifiers.DocumentForm().IsMatch).WithMessage("It is no document id ('doc-' and 26 characters).");
        RuleFor(evidence => evidence.Start).GreaterThanOrEqualTo(0).WithMessage("It cannot be negative.");
        RuleFor(evidence => evidence.End).GreaterThan(evidence => evidence.Start).WithMessage("It lies after the start.");
        RuleFor(evidence => evidence.Quote)
            .Must((evidence, quote) => TextLength.Of(quote) == (long)evidence.End - evidence.Start)
            .WithMessage("It holds exactly the characters from start to end.");
        RuleFor(evidence => evidence.Extractor).IsText(MaxExtractor);
        RuleFor(evidence => evidence.Field).IsText(MaxField);
    }
}
