using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>Whether a person was in office on the date of a mention. Pure.</summary>
/// <param name="Value">1: on that date; 0: only many years before or after; 0.5: nothing is known.</param>
/// <param name="IsOfTheOffice">Whether it is the office that the mention tells.</param>
/// <param name="Term">The time that lies nearest; null when none is known.</param>
internal sealed record InOffice(double Value, bool IsOfTheOffice, Term? Term)
{
    /// <summary>Nobody is left out for having held no post for less than half of a working life.</summary>
    private const int ManyDays = 20 * 365;

    private static readonly InOffice Unknown = new(0.5, false, null);

    public static InOffice Of(ReadMention read, EntityState person)
    {
        if (read.Mention.Date is not { } date)
            return Unknown;
        var party = read.Mention.Represents;
        var tenures = person.Entity.Tenures.Where(tenure => party.Length == 0 || tenure.Represents == party).ToList();
        if (Nearest(tenures.Where(tenure => read.Post.Shares(OfficeReader.Read(tenure.Post, tenure.Represents)))) is { } own && Fits(own))
            return new InOffice(1, true, own);
        return Nearest(tenures) switch
        {
            null => Unknown,
            var near when near.Covers(date) => new InOffice(1, false, near),
            var near => new InOffice(near.DistanceTo(date) > ManyDays ? 0 : 0.5, false, near),
        };

        Term? Nearest(IEnumerable<Tenure> some) => some.GroupBy(tenure => tenure.Post).SelectMany(post => Entities.Term.Of(post)).MinBy(term => term.DistanceTo(date));

        bool Fits(Term term) => read.Post.Standing.HasFlag(Standing.Former) ? term.IsOverBefore(date) : term.Covers(date);
    }
}
