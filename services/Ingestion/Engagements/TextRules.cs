using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Identity;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Engagements;

internal static class TextRules
{
    public const int MaxName = 300;
    public const int MaxPost = 500;
    private const int MaxEngagementBytes = 2 * 1024 * 1024;
    private const int MaxEtag = 100;

    public static IRuleBuilderOptions<T, string> IsText<T>(this IRuleBuilder<T, string> rule, int maxLength) => rule
        .Must(text => TextLength.Of(text) <= maxLength)
            .WithReason(ErrorReason.FieldTooLong).WithMessage($"It has more than {maxLength} characters.")
        .Must(WellFormedText.Holds)
            .WithMessage("It holds U+FFFD, NUL or half of a surrogate pair.");

    /// <summary>Bounded, as the error that it is not the current one tells it.</summary>
    public static void IsEtag<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().WithReason(ErrorReason.FieldRequired).WithMessage("The etag of the engagement as it was looked at is needed.")
        .Must(etag => etag.Length <= MaxEtag).WithMessage("It is no etag that the service has given.");

    /// <summary>An event of a correction holds the old and the new accounts and lists, and has to fit a message of the feed.</summary>
    public static IRuleBuilderOptions<T, Engagement> IsWithinSize<T>(this IRuleBuilder<T, Engagement> rule) => rule
        .Must(engagement => engagement.CalculateSize() <= MaxEngagementBytes)
        .WithReason(ErrorReason.FieldTooLong).WithMessage($"An engagement has at most {MaxEngagementBytes} bytes in all.");

    public static void IsEntityId<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(id => id.Length == 0 || Identifiers.EntityForm().IsMatch(id))
        .WithMessage("It is no entity id ('ent-' and 26 characters).");
}
