using System.Linq.Expressions;
using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Filtering;

/// <summary>What filter.proto allows. Lists and subscriptions ask the same one.</summary>
internal sealed class FilterValidator : AbstractValidator<EngagementFilter>
{
    private const int MostValues = 100;
    private const int LongestValue = 200;
    private const int LongestText = 200;

    public FilterValidator()
    {
        Ids(filter => filter.EntitiesAny);
        Ids(filter => filter.EntitiesAll);
        Codes(filter => filter.CodesAny);
        Codes(filter => filter.CodesAll);
        Codes(filter => filter.Publishers);
        Ids(filter => filter.DocumentIds);
        Values(filter => filter.Types_, "Types");
        Values(filter => filter.Topics, "Topics");
        Values(filter => filter.Statuses, "Statuses");
        RuleFor(filter => filter.DateRange).SetValidator(new DateRangeValidator());
        RuleFor(filter => filter.Place).SetValidator(new PlaceFilterValidator());
        RuleFor(filter => filter.Text)
            .Cascade(CascadeMode.Stop)
            .Must(text => text.EnumerateRunes().Count() <= LongestText).WithReason(ErrorReason.FieldTooLong)
            .WithMessage($"It has at most {LongestText} characters.")
            .Must(text => text.Length == 0 || Words.Of(text).Length > 0).WithMessage("It has at least one word.");
        RuleFor(filter => filter.MinConfidence)
            .Must(confidence => confidence is >= 0 and <= 1).WithMessage("It lies between 0 and 1.");
    }

    private void Ids(Expression<Func<EngagementFilter, IEnumerable<string>>> field)
    {
        AtMost(field);
        RuleForEach(field)
            .Must(id => !string.IsNullOrWhiteSpace(id) && !id.Any(char.IsControl)).WithMessage("A value is a printable text that is not blank.")
            .Must(id => id.Length <= LongestValue).WithReason(ErrorReason.FieldTooLong)
            .WithMessage($"A value has at most {LongestValue} characters.");
    }

    private void Codes(Expression<Func<EngagementFilter, IEnumerable<string>>> field)
    {
        AtMost(field);
        RuleForEach(field).SetValidator(new PartyCodeValidator());
    }

    private void Values<T>(Expression<Func<EngagementFilter, IEnumerable<T>>> field, string name) where T : struct, Enum
    {
        AtMost(field, name);
        RuleForEach(field)
            .Must(value => Enum.IsDefined(value) && !value.Equals(default(T)))
            .WithMessage("A value is one of the named values, other than UNSPECIFIED.")
            .OverridePropertyName(name);
    }

    private void AtMost<T>(Expression<Func<EngagementFilter, IEnumerable<T>>> field, string? name = null)
    {
        var rule = RuleFor(field)
            .Must(values => values.Count() <= MostValues).WithReason(ErrorReason.FieldTooLong)
            .WithMessage($"It has at most {MostValues} values.");
        if (name is not null)
            rule.OverridePropertyName(name);
    }
}
