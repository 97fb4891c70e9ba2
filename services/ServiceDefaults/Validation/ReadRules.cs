using FluentValidation;

namespace Chancery.ServiceDefaults;

/// <summary>Rules that the requests of all reads share.</summary>
public static class ReadRules
{
    public static void IsMinPosition<T>(this IRuleBuilder<T, long> rule) =>
        rule.GreaterThanOrEqualTo(0).WithMessage("It is a position that the service has returned, or 0.");

    /// <summary>Of a method that takes more than its most as its most.</summary>
    public static void IsPageSize<T>(this IRuleBuilder<T, int> rule) =>
        rule.GreaterThanOrEqualTo(0).WithMessage("It lies between 1 and 1,000, or is 0 for the default.");
}
