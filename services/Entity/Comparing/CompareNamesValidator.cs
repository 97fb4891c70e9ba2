using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Entities;

internal sealed class CompareNamesValidator : AbstractValidator<CompareNamesRequest>
{
    private const int MostPairs = 1_000;

    public CompareNamesValidator()
    {
        RuleFor(request => request.Pairs.Count).Cascade(CascadeMode.Stop)
            .GreaterThan(0).OverridePropertyName("Pairs").WithReason(ErrorReason.FieldRequired).WithMessage("It is at least one pair of names.")
            .LessThanOrEqualTo(MostPairs).WithReason(ErrorReason.FieldTooLong).WithMessage($"A batch has at most {MostPairs} pairs.")
            .DependentRules(() => RuleForEach(request => request.Pairs).SetValidator(new NamePairValidator()));
    }
}

internal sealed class NamePairValidator : AbstractValidator<NamePair>
{
    private const int LongestName = 300;

    public NamePairValidator()
    {
        IsName(RuleFor(pair => pair.A));
        IsName(RuleFor(pair => pair.B));
        RuleFor(pair => pair.Kind).Must(kind => kind is EntityKind.Unspecified or EntityKind.Person or EntityKind.Organisation or EntityKind.Country)
            .WithReason(ErrorReason.FieldMalformed).WithMessage("It is PERSON, ORGANISATION, COUNTRY, or UNSPECIFIED where the form of the names decides.");
    }

    private static void IsName(IRuleBuilderInitial<NamePair, string> rule) => rule.Cascade(CascadeMode.Stop)
        .Must(name => !string.IsNullOrWhiteSpace(name)).WithReason(ErrorReason.FieldRequired).WithMessage("It is a name.")
        .Must(name => TextLength.Of(name) <= LongestName).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {LongestName} characters.");
}
