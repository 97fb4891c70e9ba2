using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using FluentValidation;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Ingestion.Engagements;

internal sealed class ActionValidator : AbstractValidator<Action>
{
    public ActionValidator(PartyValidator party)
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(action => action.Source)
            .NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("An action has a source.")
            .SetValidator(party);
        RuleFor(action => action.Target)
            .NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("An action has a target.")
            .Must((action, target) => target.Code != action.Source?.Code).WithMessage("The target of an action is another party than its source.")
            .SetValidator(party);
        RuleFor(action => action.Type)
            .NotEqual(ActionType.Unspecified).WithReason(ErrorReason.FieldRequired).WithMessage("An action has a type.")
            .Must(Enum.IsDefined).WithMessage("The contract has no such type.");
        RuleFor(action => action.Evidence).SetValidator(new EvidenceValidator());
        RuleFor(action => action.Confidence).InclusiveBetween(0, 1).WithMessage("It lies between 0 and 1.");
    }
}
