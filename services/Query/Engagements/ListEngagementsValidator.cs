using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Query.V1;
using Chancery.Query.Filtering;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Engagements;

internal sealed class ListEngagementsValidator : AbstractValidator<ListEngagementsRequest>
{
    private static readonly string Orders = string.Join(", ", EngagementOrder.All.Select(order => $"\"{order.Name}\""));

    public ListEngagementsValidator()
    {
        RuleFor(request => request.Filter).SetValidator(new FilterValidator());
        RuleFor(request => request.OrderBy)
            .Must(order => EngagementOrder.Find(order) is not null).WithReason(ErrorReason.OrderInvalid).WithMessage($"The orders are {Orders}.");
        RuleFor(request => request.PageSize).IsPageSize();
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}
