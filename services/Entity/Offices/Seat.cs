using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>An office of a party, as its holders are looked for.</summary>
internal readonly record struct Seat(string Represents, string Office);

/// <summary>Who has held which seats. Pure.</summary>
internal static class Seats
{
    /// <summary>The seats that tenures of a person tell of.</summary>
    public static IEnumerable<Seat> Of(Tenure tenure) => tenure.Represents.Length == 0
        ? []
        : OfficeReader.Read(tenure.Post, tenure.Represents).Offices.Select(office => new Seat(tenure.Represents, office));

    public static IEnumerable<Seat> Of(EntityState person) => person.Entity.Tenures.SelectMany(Of).Distinct();

    /// <summary>The tenures of a person in any of the offices of a party.</summary>
    public static IEnumerable<Tenure> In(this EntityState person, string represents, IReadOnlyCollection<string> offices) =>
        person.Entity.Tenures.Where(tenure => tenure.Represents == represents && OfficeReader.Read(tenure.Post, represents).Offices.Any(offices.Contains));
}
