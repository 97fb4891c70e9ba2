namespace Chancery.Entities;

/// <summary>What a name is of, by its look.</summary>
internal static class NameForm
{
    /// <summary>Before a name, two letters may be a word of it.</summary>
    private const int ShortestForm = 3;

    /// <summary>It has a legal form, a word for a sort of organisation, or a number, or is an acronym.</summary>
    public static bool IsOrganisation(string name)
    {
        var tokens = OrganisationName.Parse(name).Tokens;
        return tokens.Any(token => token.Kind == OrganisationTokenKind.Generic || !token.Text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            || (tokens.Length > 1 && (IsLegal(tokens[^1]) || (IsLegal(tokens[0]) && tokens[0].Text.Length >= ShortestForm)))
            || (tokens is [{ Text.Length: >= 3 and <= 6 } only] && (only.Form & WordForm.Capitals) != 0);
    }

    private static bool IsLegal(OrganisationToken token) => token.Kind == OrganisationTokenKind.Legal && (token.Form & WordForm.Vowelless) == 0;
}
