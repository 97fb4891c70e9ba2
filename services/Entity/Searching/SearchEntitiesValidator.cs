using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Entities;

internal sealed class SearchEntitiesValidator : AbstractValidator<SearchEntitiesRequest>
{
    private const int LongestQuery = 200;

    public SearchEntitiesValidator()
    {
        RuleFor(request => request.Query).Cascade(CascadeMode.Stop)
            .Must(query => !string.IsNullOrWhiteSpace(query)).WithReason(ErrorReason.FieldRequired).WithMessage("It is a name or a part of one.")
            .Must(query => TextLength.Of(query) <= LongestQuery).WithReason(ErrorReason.FieldTooLong).WithMessage($"It has at most {LongestQuery} characters.")
            .Must(query => NameKey.Of(query).Length > 0).WithReason(ErrorReason.FieldMalformed).WithMessage("It has a letter or digit.");
        RuleForEach(request => request.Kinds).IsKind();
        RuleFor(request => request.PageSize).InclusiveBetween(0, EntitySearcher.LargestPage)
            .WithReason(ErrorReason.FieldMalformed).WithMessage("It is 1 to 100, or 0 for 20.");
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}
