using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Filtering;

/// <summary>The form of a party's code. Whether a party has it is not asked: a code that nobody has selects nothing.</summary>
internal sealed class PartyCodeValidator : AbstractValidator<string>
{
    private const int Longest = 200;

    public PartyCodeValidator()
    {
        RuleFor(code => code)
            .Must(code => !string.IsNullOrWhiteSpace(code) && !code.Any(char.IsControl)).WithMessage("A code is a printable text that is not blank.")
            .Must(code => code.Length <= Longest).WithReason(ErrorReason.FieldTooLong)
            .WithMessage($"A code has at most {Longest} characters.")
            .Must(code => code.Length != 2 || !code.All(char.IsAsciiLetter) || code.All(char.IsAsciiLetterUpper))
            .WithMessage("A code of two letters is ISO 3166-1 alpha-2, in capitals.");
    }
}
