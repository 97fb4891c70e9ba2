using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>How probable it is, by the strings alone, that two names denote one entity. Pure and safe for threads.</summary>
public static class NameComparer
{
    /// <summary>Compares two names; symmetric but for the order of the words in the features.</summary>
    /// <param name="a">In any script.</param>
    /// <param name="b">In any script.</param>
    /// <param name="kind">PERSON, ORGANISATION, COUNTRY; any other decides by the form of the names.</param>
    public static NameLikeness Compare(string a, string b, EntityKind kind)
    {
        if (a == b && !string.IsNullOrWhiteSpace(a))
            return new NameLikeness(1, [new Ground("same letters", 1, a, b)]);
        // One order for both, so that no tie is broken in two ways.
        return string.CompareOrdinal(a, b) <= 0 ? CompareInOrder(a, b, kind) : CompareInOrder(b, a, kind).Turned();
    }

    private static NameLikeness CompareInOrder(string a, string b, EntityKind kind)
    {
        if (kind is not EntityKind.Person && CountryComparison.Of(a, b, kind) is { } country)
            return country;
        var isPerson = kind == EntityKind.Person
            || (kind is not (EntityKind.Organisation or EntityKind.Country) && !NameForm.IsOrganisation(a) && !NameForm.IsOrganisation(b));
        return isPerson
            ? PersonComparison.Of(PersonName.Parse(a), PersonName.Parse(b))
            : OrganisationComparison.Of(OrganisationName.Parse(a), OrganisationName.Parse(b));
    }
}
