using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Entities.Tests.Matching;

/// <summary>Comparisons of pairs of our own making; each is checked in both orders.</summary>
internal static class Comparisons
{
    public static NameLikeness Of(string a, string b, EntityKind kind)
    {
        var likeness = NameComparer.Compare(a, b, kind);
        Assert.Equal(likeness.Score, NameComparer.Compare(b, a, kind).Score);
        return likeness;
    }

    public static NameLikeness OfPersons(string a, string b) => Of(a, b, EntityKind.Person);

    public static NameLikeness OfOrganisations(string a, string b) => Of(a, b, EntityKind.Organisation);
}
