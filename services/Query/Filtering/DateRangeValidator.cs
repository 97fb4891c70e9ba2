using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Filtering;

internal sealed class DateRangeValidator : AbstractValidator<DateRange>
{
    public DateRangeValidator()
    {
        RuleFor(range => range.StartDate)
            .Must(date => date is null || PartialDays.CompleteDay(date) is not null).WithReason(ErrorReason.DateInvalid)
            .WithMessage("It is no complete day of the calendar.");
        RuleFor(range => range.EndDate)
            .Must(date => date is null || PartialDays.CompleteDay(date) is not null).WithReason(ErrorReason.DateInvalid)
            .WithMessage("It is no complete day of the calendar.")
            .Must((range, end) => !(PartialDays.CompleteDay(end) < PartialDays.CompleteDay(range.StartDate)))
            .WithReason(ErrorReason.DateInvalid).WithMessage("It is before start_date.");
    }
}
