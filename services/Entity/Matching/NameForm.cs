namespace Chancery.Entities;

/// <summary>What a name is of, by its look.</summary>
internal static class NameForm
{
    /// <summary>It has a legal form, a word for a sort of organisation, or a number, or is an acronym.</summary>
    public static bool IsOrganisation(string name)
    {
        var tokens = OrganisationName.Parse(name).Tokens;
        return tokens.Any(token => token.Kind == OrganisationTokenKind.Generic || token.Text.AsSpan().ContainsAnyInRange('0', '9'))
            || (tokens.Length > 1 && tokens[^1].Kind == OrganisationTokenKind.Legal)
            || (tokens is [{ Text.Length: >= 3 and <= 6 } only] && (only.Form & WordForm.Capitals) != 0);
    }
}
