using Chancery.Contracts.Entity.V1;
using Date = Google.Type.Date;

namespace Chancery.Entities;

/// <summary>What is known of a time in an office.</summary>
/// <param name="From">First day on which the holder is known to have been in it.</param>
/// <param name="Until">Last such day.</param>
/// <param name="BeginsThen">Whether it is known to have begun on the first.</param>
/// <param name="EndsThen">Whether it is known to have ended on the last.</param>
/// <param name="IsOpen">Whether it may go on behind the last known day: what tells of the beginning tells of no later day.</param>
/// <param name="Tenure">What tells it; of several the first.</param>
internal sealed record Term(DateOnly From, DateOnly Until, bool BeginsThen, bool EndsThen, bool IsOpen, Tenure Tenure)
{
    /// <summary>So long at most someone who is known to have begun, and not to have ended, is taken to be in office still.</summary>
    private const int OpenYears = 6;

    public bool IsActing => Tenure.Capacity == TenureCapacity.Acting || OfficeReader.Read(Tenure.Post, Tenure.Represents).Standing.HasFlag(Standing.Acting);

    public bool Covers(Date date) => From <= PartialDate.First(date) && PartialDate.Last(date) <= Until;

    public bool Touches(Date date) => From <= PartialDate.Last(date) && PartialDate.First(date) <= Until;

    public bool MayGoOnUntil(Date date) =>
        IsOpen && From <= PartialDate.First(date) && PartialDate.Last(date) <= (Until.Year > 9999 - OpenYears ? DateOnly.MaxValue : Until.AddYears(OpenYears));

    public bool IsOverBefore(Date date) => Until < PartialDate.First(date);

    /// <summary>Days between it and the date; 0 when they touch.</summary>
    public int DistanceTo(Date date) =>
        Touches(date) ? 0 : Math.Max(From.DayNumber - PartialDate.Last(date).DayNumber, PartialDate.First(date).DayNumber - Until.DayNumber);

    public override string ToString()
    {
        var capacity = Tenure.Capacity == TenureCapacity.Acting ? " (acting)" : "";
        var time = (BeginsThen, EndsThen) switch
        {
            (true, true) => $"from {From:yyyy-MM-dd} to {Until:yyyy-MM-dd}",
            (true, false) => Until > From ? $"from {From:yyyy-MM-dd}, last seen in it on {Until:yyyy-MM-dd}" : $"from {From:yyyy-MM-dd}, no end is known",
            (false, true) => From < Until ? $"seen in it on {From:yyyy-MM-dd}, until {Until:yyyy-MM-dd}" : $"until {Until:yyyy-MM-dd}",
            _ => From < Until ? $"seen in it from {From:yyyy-MM-dd} to {Until:yyyy-MM-dd}" : $"seen in it on {From:yyyy-MM-dd}",
        };
        var post = Tenure.Post.Length == 0 ? "represented" : Tenure.Represents.Length == 0 ? Tenure.Post : $"{Tenure.Post} of";
        return string.Join(' ', new[] { post, Tenure.Represents + capacity, time }.Where(words => words.Length > 0));
    }

    /// <summary>The times in an office that tenures of it tell of, in their order. A known day and the next are of one time, unless an end or a
    /// beginning lies between them. Tenures without any day, of the past, or not begun yet tell none.</summary>
    public static IReadOnlyList<Term> Of(IEnumerable<Tenure> tenures)
    {
        var terms = new List<Term>();
        foreach (var term in tenures.Select(Of).OfType<Term>().OrderBy(term => term.From).ThenBy(term => term.Until))
        {
            if (terms is [.., var last] && ((!last.EndsThen && !term.BeginsThen) || term.Until <= last.Until) && last.IsActing == term.IsActing)
                terms[^1] = last.With(term);
            else
                terms.Add(term);
        }
        return terms;
    }

    private Term With(Term next)
    {
        var endsThen = next.Until >= Until ? next.EndsThen || (EndsThen && next.Until == Until) : EndsThen;
        return this with { Until = Later(Until, next.Until), EndsThen = endsThen, IsOpen = !endsThen && (IsOpen || next.IsOpen) };
    }

    private static Term? Of(Tenure tenure)
    {
        if (tenure.Capacity == TenureCapacity.Designate || (OfficeReader.Read(tenure.Post, tenure.Represents).Standing & ~Standing.Acting) != 0)
            return null;
        var (start, end, seen) = (tenure.StartDate, tenure.EndDate, tenure.ObservedDate);
        // Of a day that is not known, only what is certain counts; of a first and a last day, all that they may be.
        var seenDay = seen is { Day: > 0 } ? PartialDate.First(seen) : (DateOnly?)null;
        if ((start is null ? seenDay : PartialDate.First(start)) is { } from)
            return new Term(from, Latest(end, start, seenDay, from), start is not null, end is not null, start is not null && end is null && seenDay is null, tenure);
        return end is null ? null : new Term(PartialDate.First(end), PartialDate.Last(end), false, true, false, tenure);
    }

    private static DateOnly Latest(Date? end, Date? start, DateOnly? seen, DateOnly from)
    {
        if (end is not null)
            return PartialDate.Last(end);
        var until = start is null ? from : PartialDate.Last(start);
        return seen is { } day ? Later(day, until) : until;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
