using System.Text;
using System.Text.RegularExpressions;
using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Registry;
using Chancery.Reading;
using Chancery.ServiceDefaults;
using FluentValidation;
using FluentValidation.Results;

namespace Chancery.Ingestion.Documents;

/// <summary>What a document must be before it is kept or read; the limits are those that document.proto states.</summary>
internal sealed partial class DocumentValidator : AbstractValidator<Document>
{
    private const int MaxContentBytes = 1024 * 1024;
    private const int MaxTitle = 1_000;
    private const int MaxUri = 2_048;

    public DocumentValidator(PublicationDay publicationDay)
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(document => document.Content)
            .Must(content => !string.IsNullOrWhiteSpace(content))
                .WithReason(ErrorReason.DocumentEmpty).WithMessage("The content is empty or blank.")
            .Must(content => Encoding.UTF8.GetByteCount(content) <= MaxContentBytes)
                .WithReason(ErrorReason.DocumentTooLarge).WithMessage($"The content has more than {MaxContentBytes} bytes.")
            .Must(WellFormedText.Holds)
                .WithReason(ErrorReason.DocumentNotUtf8).WithMessage("The content holds U+FFFD, NUL or half of a surrogate pair.")
            .Must((document, content) => !KeptText.IsTooDeep(content, document.MediaType))
                .WithMessage($"The content's HTML has more than {KeptText.DeepestHtml} elements open at once.")
            .Custom((content, context) =>
            {
                if (MediaTypes.IsKnown(context.InstanceToValidate.MediaType))
                    CheckText(KeptText.Of(content, context.InstanceToValidate.MediaType).Text, context);
            });

        RuleFor(document => document.MediaType)
            .Must(MediaTypes.IsKnown)
            .WithReason(ErrorReason.MediaTypeUnknown).WithMessage("The media type is neither text/plain nor text/html.");

        RuleFor(document => document.Language)
            .Must(tag => tag.Length == 0 || English().IsMatch(tag))
            .WithReason(ErrorReason.LanguageNotRead).WithMessage("The language is not English ('en', 'en-GB').");

        RuleFor(document => document.Publisher)
            .Must(code => code.Length == 0 || PartyCodes.IsPublisher(code))
            .WithReason(ErrorReason.PublisherUnknown).WithMessage("No country or organisation is known by this code.");

        RuleFor(document => document.Title)
            .Must(title => TextLength.Of(title) <= MaxTitle)
                .WithReason(ErrorReason.FieldTooLong).WithMessage($"The title has more than {MaxTitle} characters.")
            .Must(WellFormedText.Holds)
                .WithMessage("The title holds U+FFFD, NUL or half of a surrogate pair.");

        RuleFor(document => document.SourceUri)
            .Must(uri => TextLength.Of(uri) <= MaxUri)
                .WithReason(ErrorReason.FieldTooLong).WithMessage($"The URI has more than {MaxUri} characters.")
            .Must(uri => uri.Length == 0 || IsAbsolute(uri))
                .WithMessage("It is not an absolute URI ('https://…').");

        RuleFor(document => document.PublishedDate!)
            .Must(CalendarDates.IsDay)
                .WithReason(ErrorReason.DateInvalid).WithMessage("It is no complete date of the calendar.")
            .Must(date => !publicationDay.IsFuture(date))
                .WithReason(ErrorReason.DateInFuture).WithMessage("It is later than today anywhere on earth.")
            .When(document => document.PublishedDate is not null);
    }

    /// <summary>Whether a page's own title may stand as a document's.</summary>
    public static bool IsTitle(string title) => TextLength.Of(title) <= MaxTitle && WellFormedText.Holds(title);

    private static void CheckText(string text, ValidationContext<Document> context)
    {
        if (string.IsNullOrWhiteSpace(text))
            Refuse(ErrorReason.DocumentEmpty, "The content's HTML has no text.");
        else if (WrittenLanguage.OtherThanEnglish(text) is { } language)
            Refuse(ErrorReason.DocumentNotEnglish, $"The content is not English: it appears to be written in {language}.");

        void Refuse(ErrorReason reason, string description) =>
            context.AddFailure(new ValidationFailure(context.PropertyPath, description) { ErrorCode = reason.ToString() });
    }

    private static bool IsAbsolute(string uri) => Scheme().IsMatch(uri) && Uri.TryCreate(uri, UriKind.Absolute, out _);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{C}]+\\z")]
    private static partial Regex Scheme();

    [GeneratedRegex("^en(-[a-z0-9]{1,8})*\\z", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
