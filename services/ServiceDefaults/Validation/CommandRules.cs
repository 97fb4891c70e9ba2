using System.Text.RegularExpressions;
using Chancery.Contracts.Engagement.V1;
using FluentValidation;

namespace Chancery.ServiceDefaults;

/// <summary>The fields that commands have in common.</summary>
public static partial class CommandRules
{
    private const int MaxRequestId = 100;
    private const int MaxReason = 2_000;

    public static void IsRequestId<T>(this IRuleBuilderInitial<T, string> rule) => rule
        .Must(id => id.Length <= MaxRequestId)
            .WithReason(ErrorReason.FieldTooLong).WithMessage($"A request_id has at most {MaxRequestId} characters.")
        .Must(id => Printable().IsMatch(id))
            .WithMessage("A request_id has printable ASCII characters only.");

    public static void IsReason<T>(this IRuleBuilderInitial<T, string> rule) => rule
        .Must(reason => !string.IsNullOrWhiteSpace(reason))
            .WithReason(ErrorReason.FieldRequired).WithMessage("A reason is needed.")
        .Must(reason => TextLength.Of(reason) <= MaxReason)
            .WithReason(ErrorReason.FieldTooLong).WithMessage($"A reason has at most {MaxReason} characters.")
        .Must(WellFormedText.Holds)
            .WithMessage("The reason holds U+FFFD, NUL or half of a surrogate pair.");

    [GeneratedRegex("^[ -~]*\\z")]
    private static partial Regex Printable();
}
