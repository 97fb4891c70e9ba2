using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Query.V1;
using Chancery.Query.Filtering;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Documents;

internal sealed class ListDocumentsValidator : AbstractValidator<ListDocumentsRequest>
{
    private const int MostPublishers = 100;

    public ListDocumentsValidator()
    {
        RuleFor(request => request.Publishers)
            .Must(publishers => publishers.Count <= MostPublishers).WithReason(ErrorReason.FieldTooLong)
            .WithMessage($"It has at most {MostPublishers} values.");
        RuleForEach(request => request.Publishers).SetValidator(new PartyCodeValidator());
        RuleFor(request => request.PageSize).IsPageSize();
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}
