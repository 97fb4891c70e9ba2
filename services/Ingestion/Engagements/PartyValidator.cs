using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Registry;
using Chancery.Parties;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Engagements;

internal sealed class PartyValidator : AbstractValidator<Party>
{
    public PartyValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(party => party.EntityId).IsEntityId();
        RuleFor(party => party.Name).IsText(TextRules.MaxName);
        RuleFor(party => party.Code)
            .NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("A party needs a code; an organisation without an acronym has its full English name for one.")
            .IsText(TextRules.MaxName)
            .Must((party, code) => PartyCodes.IsParty(code, party.Name))
                .WithReason(ErrorReason.CodeUnknown)
                .WithMessage((_, code) => PartyCodes.CodeOfName(code) is { } known
                    ? $"The code of this party is '{known}'."
                    : "No party that can take part is known by this code. An organisation that is not known yet is told by its full English name.");
        RuleFor(party => party.Role).Must(Enum.IsDefined).WithMessage("The contract has no such role.");
    }
}

internal sealed class ParticipantValidator : AbstractValidator<Participant>
{
    public ParticipantValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(participant => participant.EntityId).IsEntityId();
        RuleFor(participant => participant.Name)
            .Must(name => !string.IsNullOrWhiteSpace(name)).WithReason(ErrorReason.FieldRequired).WithMessage("A participant needs a name.")
            .IsText(TextRules.MaxName)
            .Must(name => Folding.Fold(name).Length > 0).WithMessage("A name has a letter or digit.");
        RuleFor(participant => participant.Post).IsText(TextRules.MaxPost);
        RuleFor(participant => participant.Represents)
            .IsText(TextRules.MaxName)
            .Must(code => code.Length == 0 || PartyCodes.IsRepresented(code))
                .WithReason(ErrorReason.CodeUnknown).WithMessage("No party is known by this code.");
        RuleFor(participant => participant.Role).Must(Enum.IsDefined).WithMessage("The contract has no such role.");
    }
}

internal sealed class PlaceValidator : AbstractValidator<Place>
{
    public PlaceValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(place => place.EntityId).IsEntityId();
        RuleFor(place => place.City).IsText(TextRules.MaxName);
        RuleFor(place => place.Venue).IsText(TextRules.MaxName);
        RuleFor(place => place.CountryCode)
            .Must(code => code.Length == 0 || PartyCodes.IsCountry(code))
            .WithReason(ErrorReason.CodeUnknown).WithMessage("No country has this code.");
    }
}
