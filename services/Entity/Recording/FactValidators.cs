using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Entities;

internal sealed class EntityNameValidator : AbstractValidator<EntityName>
{
    public EntityNameValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(name => name.Value).IsName();
        RuleFor(name => name.Kind)
            .NotEqual(NameKind.Unspecified).WithReason(ErrorReason.FieldRequired).WithMessage("It tells what sort of name it is.")
            .IsInEnum().WithMessage("It is one of the sorts of names.");
        RuleFor(name => name.Language).IsLanguage();
        RuleFor(name => name.Script).IsScript();
        RuleFor(name => name.ValidFrom).IsPartialDate();
        RuleFor(name => name.ValidUntil).IsPartialDate().IsNotBefore(name => name.ValidFrom, "valid_from");
        RuleFor(name => name.Source).IsText(RegistryRules.LongestSource);
        RuleFor(name => name.Evidence).SetValidator(new EvidenceValidator());
    }
}

internal sealed class TenureValidator : AbstractValidator<Tenure>
{
    public TenureValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(tenure => tenure.Post).IsText(RegistryRules.LongestPost)
            .Must((tenure, post) => !string.IsNullOrWhiteSpace(post) || tenure.Represents.Length > 0)
            .WithReason(ErrorReason.FieldRequired).WithMessage("It is the office; without it represents is needed.");
        RuleFor(tenure => tenure.Represents).IsCode();
        RuleFor(tenure => tenure.StartDate).IsPartialDate();
        RuleFor(tenure => tenure.EndDate).IsPartialDate().IsNotBefore(tenure => tenure.StartDate, "start_date");
        RuleFor(tenure => tenure.ObservedDate).IsPartialDate();
        RuleFor(tenure => tenure.Capacity).IsInEnum().WithMessage("It is ACTING, DESIGNATE or not set.");
        RuleFor(tenure => tenure.Source).IsText(RegistryRules.LongestSource);
        RuleFor(tenure => tenure.Evidence).SetValidator(new EvidenceValidator());
    }
}

/// <summary>Words of a document as evidence. Whether the document has them is not asked.</summary>
internal sealed class EvidenceValidator : AbstractValidator<Evidence>
{
    private const int LongestQuote = 5_000;

    public EvidenceValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(evidence => evidence.DocumentId).IsText(100).NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("It names the document.");
        RuleFor(evidence => evidence.Start).GreaterThanOrEqualTo(0).WithMessage("It is a place in the document's text.");
        RuleFor(evidence => evidence.End).GreaterThanOrEqualTo(evidence => evidence.Start).WithMessage("It is not before start.");
        RuleFor(evidence => evidence.Quote).IsText(LongestQuote);
    }
}
