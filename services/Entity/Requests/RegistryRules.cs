using System.Text.RegularExpressions;
using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using FluentValidation;
using Date = Google.Type.Date;

namespace Chancery.Entities;

/// <summary>The fields that commands on the registry have in common.</summary>
internal static partial class RegistryRules
{
    public const int LongestName = 300;
    public const int LongestPost = 500;
    public const int LongestSource = 1_000;

    public static IRuleBuilderOptions<T, string> IsEntityId<T>(this IRuleBuilderInitial<T, string> rule) => rule.Cascade(CascadeMode.Stop)
        .NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("It names the entity.")
        .MaximumLength(100).WithReason(ErrorReason.FieldTooLong).WithMessage("An id has 30 characters.")
        .Must(WellFormedText.Holds).WithReason(ErrorReason.FieldMalformed).WithMessage("It is no id.");

    public static IRuleBuilderOptions<T, string> IsMergeId<T>(this IRuleBuilderInitial<T, string> rule) => rule.Cascade(CascadeMode.Stop)
        .NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("It names the merge.")
        .MaximumLength(100).WithReason(ErrorReason.FieldTooLong).WithMessage("An id has 30 characters.")
        .Must(WellFormedText.Holds).WithReason(ErrorReason.FieldMalformed).WithMessage("It is no id.");

    /// <summary>A text that may be empty.</summary>
    public static IRuleBuilderOptions<T, string> IsText<T>(this IRuleBuilderInitial<T, string> rule, int longest) => rule.Cascade(CascadeMode.Stop)
        .Must(text => TextLength.Of(text) <= longest).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {longest} characters.")
        .Must(WellFormedText.Holds).WithReason(ErrorReason.FieldMalformed).WithMessage("It holds U+FFFD, NUL or half of a surrogate pair.");

    /// <summary>A text with a letter or digit.</summary>
    public static IRuleBuilderOptions<T, string> IsName<T>(this IRuleBuilderInitial<T, string> rule) => rule.Cascade(CascadeMode.Stop)
        .Must(name => !string.IsNullOrWhiteSpace(name)).WithReason(ErrorReason.FieldRequired).WithMessage("It is the name as written.")
        .Must(name => TextLength.Of(name) <= LongestName).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {LongestName} characters.")
        .Must(WellFormedText.Holds).WithReason(ErrorReason.FieldMalformed).WithMessage("It holds U+FFFD, NUL or half of a surrogate pair.")
        .Must(name => NameKey.Of(name).Length > 0).WithReason(ErrorReason.FieldMalformed).WithMessage("It has a letter or digit.");

    public static IRuleBuilderOptions<T, string> IsLanguage<T>(this IRuleBuilderInitial<T, string> rule) => rule
        .Must(language => language.Length == 0 || (language.Length <= 35 && Language().IsMatch(language)))
        .WithReason(ErrorReason.FieldMalformed).WithMessage("It is a BCP 47 tag such as \"tg\" or \"zh-Hant\", or empty.");

    public static IRuleBuilderOptions<T, string> IsScript<T>(this IRuleBuilderInitial<T, string> rule) => rule
        .Must(script => script.Length == 0 || Script().IsMatch(script))
        .WithReason(ErrorReason.FieldMalformed).WithMessage("It is of ISO 15924, such as \"Cyrl\", or empty.");

    public static IRuleBuilderOptions<T, Date?> IsPartialDate<T>(this IRuleBuilderInitial<T, Date?> rule) => rule.Cascade(CascadeMode.Stop)
        .Must(PartialDate.IsValid).WithReason(ErrorReason.DateInvalid).WithMessage("It is a day, month or year of the calendar; what is unknown is 0.");

    /// <summary>Not before another date, as far as both are known.</summary>
    public static IRuleBuilderOptions<T, Date?> IsNotBefore<T>(this IRuleBuilderOptions<T, Date?> rule, Func<T, Date?> start, string name) => rule
        .Must((request, end) => !PartialDate.IsValid(start(request)) || PartialDate.Last(end) >= PartialDate.First(start(request)))
        .WithReason(ErrorReason.DateInvalid).WithMessage($"It is before {name}.");

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z")]
    private static partial Regex Language();

    [GeneratedRegex("^[A-Z][a-z]{3}\\z")]
    private static partial Regex Script();
}
