using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Documents;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion.Engagements;

/// <summary>The form of what an analyst tells of an engagement; a field that is absent is not asked for here.</summary>
internal sealed class EngagementValidator : AbstractValidator<Engagement>
{
    private const int MaxTitle = 1_000;
    private const int MaxList = 500;

    public EngagementValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        var party = new PartyValidator();

        RuleFor(engagement => engagement.Type).Must(Enum.IsDefined).WithMessage("The contract has no such type.");
        RuleFor(engagement => engagement.Mode).Must(Enum.IsDefined).WithMessage("The contract has no such mode.");
        RuleFor(engagement => engagement.Status)
            .Must(Enum.IsDefined).WithMessage("The contract has no such status.")
            .NotEqual(EngagementStatus.Retracted).WithMessage("An engagement is retracted by RetractEngagement only.");
        RuleFor(engagement => engagement.Title).IsText(MaxTitle);

        RuleFor(engagement => engagement.Parties)
            .Must(HasFew).WithReason(ErrorReason.FieldTooLong).WithMessage($"An engagement has at most {MaxList} parties.")
            .Must(parties => parties.Where(p => p.Code.Length > 0).DistinctBy(p => p.Code).Count() == parties.Count(p => p.Code.Length > 0))
                .WithMessage("A code stands twice among the parties.");
        RuleForEach(engagement => engagement.Parties).SetValidator(party);

        RuleFor(engagement => engagement.Participants)
            .Must(HasFew).WithReason(ErrorReason.FieldTooLong).WithMessage($"An engagement has at most {MaxList} participants.");
        RuleForEach(engagement => engagement.Participants).SetValidator(new ParticipantValidator());

        RuleFor(engagement => engagement.StartDate!).Must(CalendarDates.IsDayMonthOrYear).When(engagement => engagement.StartDate is not null)
            .WithReason(ErrorReason.DateInvalid).WithMessage("It is no day, month or year of the calendar.");
        RuleFor(engagement => engagement.EndDate!).Must(CalendarDates.IsDayMonthOrYear).When(engagement => engagement.EndDate is not null)
            .WithReason(ErrorReason.DateInvalid).WithMessage("It is no day, month or year of the calendar.");
        RuleFor(engagement => engagement.Place).SetValidator(new PlaceValidator());
        RuleFor(engagement => engagement.DelegationCount).GreaterThanOrEqualTo(0).WithMessage("It cannot be negative.");

        RuleForEach(engagement => engagement.Topics)
            .Must(topic => Enum.IsDefined(topic) && topic != Topic.Unspecified).WithMessage("The contract has no such topic.");
        RuleFor(engagement => engagement.Topics)
            .Must(topics => topics.Distinct().Count() == topics.Count).WithMessage("A topic stands twice.");

        RuleFor(engagement => engagement.Actions)
            .Must(HasFew).WithReason(ErrorReason.FieldTooLong).WithMessage($"An engagement has at most {MaxList} actions.");
        RuleForEach(engagement => engagement.Actions).SetValidator(new ActionValidator(party));

        RuleFor(engagement => engagement.Accounts)
            .Must(HasFew).WithReason(ErrorReason.FieldTooLong).WithMessage($"An engagement has at most {MaxList} accounts.");
        RuleForEach(engagement => engagement.Accounts).SetValidator(new AccountValidator());
        RuleFor(engagement => engagement.Confidence).InclusiveBetween(0, 1).WithMessage("It lies between 0 and 1.");
    }

    private static bool HasFew<T>(IReadOnlyCollection<T> values) => values.Count <= MaxList;
}
