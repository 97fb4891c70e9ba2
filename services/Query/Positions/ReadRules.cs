using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Positions;

/// <summary>Rules that the requests of all reads share.</summary>
internal static class ReadRules
{
    private const int LongestId = 200;

    public static void IsId<T>(this IRuleBuilderInitial<T, string> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("It is needed.")
            .Must(id => id.Length <= LongestId).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {LongestId} characters.")
            .Must(id => !id.Any(char.IsControl)).WithMessage("It is an id as the service has returned it.");

    public static void IsMinPosition<T>(this IRuleBuilder<T, long> rule) =>
        rule.GreaterThanOrEqualTo(0).WithMessage("It is a position that the service has returned, or 0.");

    public static void IsPageSize<T>(this IRuleBuilder<T, int> rule) =>
        rule.GreaterThanOrEqualTo(0).WithMessage("It lies between 1 and 1,000, or is 0 for the default.");
}
