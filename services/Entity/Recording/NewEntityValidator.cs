using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Entities;

/// <summary>An entity as an analyst may register it.</summary>
internal sealed class NewEntityValidator : AbstractValidator<Entity>
{
    private const int MostOfEach = 200;

    public NewEntityValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(entity => entity.EntityId).Empty().WithMessage("The service gives the id.");
        RuleFor(entity => entity.Merges.Count).Equal(0).OverridePropertyName("Merges").WithMessage("MergeEntities makes them.");
        RuleFor(entity => entity.Kind)
            .Must(kind => kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Position or EntityKind.Place)
            .WithMessage("It is PERSON, ORGANISATION, POSITION or PLACE; every country is known.");
        RuleFor(entity => entity.Name).IsName();
        RuleFor(entity => entity.Code).IsCode()
            .Must((entity, code) => code.Length == 0 || entity.Kind == EntityKind.Organisation).WithMessage("Only an organisation is given a code.");
        Few(entity => entity.Names.Count, "Names");
        RuleForEach(entity => entity.Names).SetValidator(new EntityNameValidator());
        Few(entity => entity.ExternalIds.Count, "ExternalIds");
        RuleForEach(entity => entity.ExternalIds).SetValidator(new ExternalIdValidator());
        Few(entity => entity.Tenures.Count, "Tenures");
        RuleForEach(entity => entity.Tenures).SetValidator(new TenureValidator());
        RuleFor(entity => entity.ArmedGroup)
            .Must((entity, armed) => !armed || entity.Kind == EntityKind.Organisation).WithMessage("Only an organisation is an armed group.");
        RuleFor(entity => entity.BirthDate).IsPartialDate();
        RuleFor(entity => entity.DeathDate).IsPartialDate().IsNotBefore(entity => entity.BirthDate, "birth_date");
        When(entity => entity.Kind != EntityKind.Person, () =>
        {
            RuleFor(entity => entity.Tenures.Count).Equal(0).OverridePropertyName("Tenures").WithMessage("Only a person holds posts.");
            RuleFor(entity => entity.BirthDate).Null().WithMessage("Only a person is born.");
            RuleFor(entity => entity.DeathDate).Null().WithMessage("Only a person dies.");
        });
    }

    private void Few(System.Linq.Expressions.Expression<Func<Entity, int>> count, string name) =>
        RuleFor(count).LessThanOrEqualTo(MostOfEach).OverridePropertyName(name).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {MostOfEach} values.");
}

internal sealed class ExternalIdValidator : AbstractValidator<ExternalId>
{
    private const int Longest = 200;

    public ExternalIdValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(id => id.Scheme).IsText(Longest).NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("It names the register.");
        RuleFor(id => id.Value).IsText(Longest).NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("It is the id in that register.");
    }
}
