using Chancery.Contracts.Entity.V1;
using Date = Google.Type.Date;

namespace Chancery.Entities;

/// <summary>How certain it is that someone held an office on a date, most certain last.</summary>
internal enum Hold
{
    /// <summary>Of no day is it known.</summary>
    Undated,
    NotYet,
    NoLonger,

    /// <summary>On a part of a date of which the day is not known.</summary>
    Partly,

    /// <summary>Begun before, and not known to have ended.</summary>
    Presumed,
    Certain,
}

/// <summary>A person who is known to have held an office, beside a date. Pure.</summary>
/// <param name="Term">The time in it that lies nearest to the date; null when no day is known.</param>
internal sealed record Holder(EntityState Person, Term? Term, Hold Hold, int Distance)
{
    public bool IsActing => Term?.IsActing == true;

    private double Value => Hold switch
    {
        Hold.Certain => IsActing ? 0.9 : 1,
        Hold.Presumed => 0.8,
        Hold.Partly => 0.6,
        Hold.Undated => 0.2,
        _ => 0.4 / (1 + Distance / 365.0),
    };

    public Candidate Candidate => new()
    {
        EntityId = Person.Id,
        Name = Person.Entity.Name,
        Score = Value,
        Features =
        {
            new Feature { Name = "represents", Value = 1 },
            new Feature { Name = "post", Value = 1, Description = Term?.Tenure.Post ?? "" },
            new Feature { Name = "tenure", Value = Value, Description = Term?.ToString() ?? "no day in the post is known" },
        },
    };

    /// <summary>Everyone of whom it is known, likeliest first.</summary>
    public static IReadOnlyList<Holder> Of(IEnumerable<EntityState> persons, string party, IReadOnlyCollection<string> offices, Date? date)
    {
        var terms = persons.Select(person => (Person: person, Terms: Term.Of(person.In(party, offices)))).ToList();
        return
        [
            .. terms.Select(one => Of(one.Person, one.Terms, date, terms.Where(other => other.Person.Id != one.Person.Id).SelectMany(other => other.Terms)))
                .OrderByDescending(holder => holder.Value).ThenBy(holder => holder.Person.Id, StringComparer.Ordinal),
        ];
    }

    private static Holder Of(EntityState person, IReadOnlyList<Term> terms, Date? date, IEnumerable<Term> ofOthers)
    {
        if (terms.Count == 0)
            return new Holder(person, null, Hold.Undated, 0);
        if (date is null)
            return new Holder(person, terms[^1], Hold.Undated, 0);
        var best = terms.Select(term => new Holder(person, term, HoldOf(term, date, ofOthers), term.DistanceTo(date)))
            .OrderByDescending(holder => holder.Hold >= Hold.Partly ? holder.Hold : Hold.Undated).ThenBy(holder => holder.Distance).First();
        return best;
    }

    private static Hold HoldOf(Term term, Date date, IEnumerable<Term> ofOthers)
    {
        if (term.Covers(date))
            return Hold.Certain;
        // Whoever else is known in it since, has followed.
        if (term.MayGoOnUntil(date) && !ofOthers.Any(other => other.From > term.From && other.From <= PartialDate.Last(date)))
            return Hold.Presumed;
        return term.Touches(date) ? Hold.Partly : term.IsOverBefore(date) ? Hold.NoLonger : Hold.NotYet;
    }
}
