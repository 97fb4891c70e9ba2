namespace Chancery.Entities;

/// <summary>Acronyms: a name of one word that is made of the first letters of the other.</summary>
internal static class Initials
{
    private const int Fewest = 3;
    private const int Most = 8;

    public static bool Are(OrganisationName a, OrganisationName b) => IsAcronym(a, b) || IsAcronym(b, a);

    private static bool IsAcronym(OrganisationName acronym, OrganisationName full)
    {
        if (acronym.Tokens is not [{ Form: var form, Text: { Length: >= Fewest and <= Most } letters }]
            || (form & WordForm.Capitals) == 0 || full.Tokens.Length < Fewest)
            return false;
        return Spells(letters, full, withStops: false, withForms: true) || Spells(letters, full, withStops: true, withForms: true)
            || Spells(letters, full, withStops: false, withForms: false);
    }

    private static bool Spells(string letters, OrganisationName full, bool withStops, bool withForms)
    {
        var at = 0;
        foreach (var token in full.Tokens)
        {
            if ((token.Kind == OrganisationTokenKind.Stop && !withStops) || (token.Kind == OrganisationTokenKind.Legal && !withForms))
                continue;
            if (at == letters.Length || token.Text[0] != letters[at++])
                return false;
        }
        return at == letters.Length;
    }
}
