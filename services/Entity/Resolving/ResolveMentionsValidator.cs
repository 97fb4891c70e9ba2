using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Entities;

internal sealed class ResolveMentionsValidator : AbstractValidator<ResolveMentionsRequest>
{
    private const int MostMentions = 1_000;

    public ResolveMentionsValidator()
    {
        RuleFor(request => request.Mentions.Count).LessThanOrEqualTo(MostMentions).OverridePropertyName("Mentions")
            .WithReason(ErrorReason.FieldTooLong).WithMessage($"A batch has at most {MostMentions} mentions.")
            .DependentRules(() => RuleForEach(request => request.Mentions).SetValidator(new MentionValidator()));
    }
}

internal sealed class MentionValidator : AbstractValidator<Mention>
{
    private const int LongestName = 300;
    private const int LongestPost = 500;

    public MentionValidator()
    {
        RuleFor(mention => mention.Kind).Must(kind => kind is EntityKind.Person or EntityKind.Country or EntityKind.Organisation)
            .WithReason(ErrorReason.FieldMalformed).WithMessage("It is PERSON, COUNTRY or ORGANISATION.");
        RuleFor(mention => mention.Name).Cascade(CascadeMode.Stop)
            .Must((mention, name) => !string.IsNullOrWhiteSpace(name) || HasCode(mention) || IsOffice(mention)).WithReason(ErrorReason.FieldRequired)
            .WithMessage("It is the name in the text; only a country or organisation with a code, or a person with a post and what it represents, may go without.")
            .Must(name => TextLength.Of(name) <= LongestName).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {LongestName} characters.")
            .Must(IsText).WithReason(ErrorReason.FieldMalformed).WithMessage("It has a letter or digit, and no NUL.");
        RuleFor(mention => mention.Code).IsCode();
        RuleFor(mention => mention.Code).Must((mention, code) => mention.Kind != EntityKind.Country || code.Length == 0 || KnownEntities.Find(code) is not null)
            .WithReason(ErrorReason.CodeUnknown).WithMessage("No country has this code.");
        RuleFor(mention => mention.Post).Cascade(CascadeMode.Stop)
            .Must(post => TextLength.Of(post) <= LongestPost).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {LongestPost} characters.")
            .Must(HasNoNul).WithReason(ErrorReason.FieldMalformed).WithMessage("It has no NUL.");
        RuleFor(mention => mention.Represents).IsCode();
        RuleFor(mention => mention.Publisher).IsCode();
        RuleFor(mention => mention.Date).Must(PartialDate.IsValid).WithReason(ErrorReason.DateInvalid)
            .WithMessage("It is a day, month or year of the calendar; what is unknown is 0.");
    }

    private static bool HasCode(Mention mention) => mention.Kind != EntityKind.Person && mention.Code.Length > 0;

    private static bool IsOffice(Mention mention) =>
        mention.Kind == EntityKind.Person && !string.IsNullOrWhiteSpace(mention.Post) && mention.Represents.Length + mention.Publisher.Length > 0;

    private static bool IsText(string name) => string.IsNullOrWhiteSpace(name) || (HasNoNul(name) && NameKey.Of(name).Length > 0);

    internal static bool HasNoNul(string text) => !text.Contains('\0');
}

internal static class CodeRules
{
    private const int LongestCode = 300;

    public static IRuleBuilderOptions<T, string> IsCode<T>(this IRuleBuilderInitial<T, string> rule) => rule.Cascade(CascadeMode.Stop)
        .Must(code => TextLength.Of(code) <= LongestCode).WithReason(ErrorReason.FieldTooLong).WithMessage($"A code has at most {LongestCode} characters.")
        .Must(MentionValidator.HasNoNul).WithReason(ErrorReason.FieldMalformed).WithMessage("It has no NUL.");
}
