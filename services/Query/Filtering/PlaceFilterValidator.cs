using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Filtering;

internal sealed class PlaceFilterValidator : AbstractValidator<PlaceFilter>
{
    private const int LongestCity = 200;

    public PlaceFilterValidator()
    {
        RuleFor(place => place.CountryCode)
            .Must(code => code.Length == 0 || code.Length == 2 && code.All(char.IsAsciiLetterUpper))
            .WithMessage("It is ISO 3166-1 alpha-2: two capital letters.");
        RuleFor(place => place.City)
            .Must(city => !city.Any(char.IsControl)).WithMessage("It is a printable text.")
            .Must(city => city.Length <= LongestCity).WithReason(ErrorReason.FieldTooLong)
            .WithMessage($"It has at most {LongestCity} characters.");
    }
}
