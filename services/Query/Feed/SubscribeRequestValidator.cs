using System.Collections.Frozen;
using Chancery.Contracts.Feed.V1;
using Chancery.EventLog;
using Chancery.Query.Filtering;
using FluentValidation;

namespace Chancery.Query.Feed;

internal sealed class SubscribeRequestValidator : AbstractValidator<SubscribeRequest>
{
    private static readonly FrozenSet<string> KnownTypes = EventTypes.All.Select(type => type.Descriptor.Name).ToFrozenSet();

    public SubscribeRequestValidator()
    {
        RuleFor(request => request.AfterPosition).GreaterThanOrEqualTo(0).WithMessage("It is a position that was seen, or 0 for the beginning.");
        RuleFor(request => request.Filter).SetValidator(new FilterValidator()).When(request => request.Filter is not null);
        RuleForEach(request => request.EventTypes).Must(KnownTypes.Contains)
            .WithMessage($"It is the name of an event: {string.Join(", ", KnownTypes.Order())}.");
    }
}
