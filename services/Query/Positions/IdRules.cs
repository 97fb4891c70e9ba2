using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Positions;

/// <summary>The ids that reads are asked for.</summary>
internal static class IdRules
{
    private const int LongestId = 200;

    public static void IsId<T>(this IRuleBuilderInitial<T, string> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("It is needed.")
            .Must(id => id.Length <= LongestId).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {LongestId} characters.")
            .Must(id => !id.Any(char.IsControl)).WithMessage("It is an id as the service has returned it.");
}
