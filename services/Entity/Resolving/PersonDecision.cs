using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>Which known person a mention names. Links only what is clear: a second entity can be merged, a wrong link misleads. Pure.</summary>
internal static class PersonDecision
{
    /// <summary>
    /// A name so close names the same person, if both represent the same party. Far above <see cref="NameLikeness.Match"/>, since no one
    /// looks at what is linked: a wrong consonant, a nickname, a script without vowels, another romanisation do not come so far.
    /// </summary>
    public const double VeryClose = 0.94;

    /// <summary>So close is enough where the post is the same too.</summary>
    public const double CloseInTheSamePost = 0.88;

    /// <summary>So close is enough for the one who is known to be in that office on that date.</summary>
    public const double CloseInTheOffice = NameLikeness.Match;

    /// <summary>By how much the best must lead the next one.</summary>
    private const double Lead = 0.04;

    /// <summary>By how much one of several namesakes must fit better than the others.</summary>
    private const int FitLead = 2;

    public static Decision Of(ReadMention read, EntityPool pool)
    {
        var known = Scored(read, pool);
        var candidates = known.Select(person => person.Candidate).ToList();
        var namesakes = known.FindAll(person => person.IsNamesake);
        return (read.IsPartial ? InTheOffice(read, known, candidates) : null)
            ?? (read.Mention.Represents.Length == 0 ? AnyNamed(namesakes, candidates) : Named(known, namesakes, candidates))
            ?? (read.IsPartial ? Partial(read, known) : null)
            ?? Decision.New(candidates);
    }

    /// <summary>The one of whom a family name is, and who is known to be in the office that it is told with; null when that is nobody, or not clear.</summary>
    public static Decision? InTheOffice(ReadMention read, EntityPool pool)
    {
        var known = Scored(read, pool);
        return InTheOffice(read, known, [.. known.Select(person => person.Candidate)]);
    }

    private static List<ScoredPerson> Scored(ReadMention read, EntityPool pool) =>
    [
        .. Known(read, pool).Select(state => ScoredPerson.Of(read, state)).Where(person => person.Name > 0)
            .OrderByDescending(person => person.Score).ThenByDescending(person => person.Fit).ThenBy(person => person.State.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<EntityState> Known(ReadMention read, EntityPool pool)
    {
        var (mention, post) = (read.Mention, read.Post);
        return pool.PersonsNamed(mention.Name).Concat(pool.PersonsLike(read.Name!, mention.Represents))
            .Concat(pool.Holders(post.Meant.Select(office => new Seat(mention.Represents, office)))).Distinct();
    }

    /// <summary>Without a party only the very name counts.</summary>
    private static Decision? AnyNamed(List<ScoredPerson> namesakes, List<Candidate> candidates) => namesakes.Count switch
    {
        0 => null,
        1 => Decision.Linked(namesakes[0].State, DecisionGround.Name, candidates),
        _ => BestFitting(namesakes, candidates),
    };

    private static Decision? Named(List<ScoredPerson> known, List<ScoredPerson> namesakes, List<Candidate> candidates)
    {
        switch (namesakes.FindAll(person => person.RepresentsTheSame))
        {
            case [var one]: return Decision.Linked(one.State, DecisionGround.Name, candidates);
            case [_, _, ..] several: return BestFitting(several, candidates);
        }
        var close = known.FindAll(person => person.RepresentsTheSame && person.Name >= CloseEnough(person));
        if (close is [var best, .. var others])
        {
            return others.All(other => other.Score <= best.Score - Lead)
                ? Decision.Linked(best.State, DecisionGround.Spelling, candidates)
                : Decision.Ambiguous(candidates);
        }
        return namesakes is [{ RepresentsNone: true } namesake] ? Decision.Linked(namesake.State, DecisionGround.Spelling, candidates) : null;
    }

    private static double CloseEnough(ScoredPerson person) => person.IsInTheOffice ? CloseInTheOffice : person.Post == 1 ? CloseInTheSamePost : VeryClose;

    private static Decision BestFitting(List<ScoredPerson> namesakes, List<Candidate> candidates)
    {
        var ranked = namesakes.OrderByDescending(person => person.Fit).ToList();
        return ranked[0].Fit >= ranked[1].Fit + FitLead
            ? Decision.Linked(ranked[0].State, DecisionGround.Name, candidates)
            : Decision.Ambiguous([.. ranked.Select(person => person.Candidate), .. candidates.Where(candidate => ranked.TrueForAll(person => person.State.Id != candidate.EntityId))]);
    }

    /// <summary>A family name alone is whoever of that name is in the office.</summary>
    private static Decision? InTheOffice(ReadMention read, List<ScoredPerson> known, List<Candidate> candidates) =>
        known.FindAll(person => person.IsInTheOffice && IsNamedIn(read, person)) is [var one]
            ? Decision.Linked(one.State, one.IsNamesake ? DecisionGround.Name : DecisionGround.Context, candidates)
            : null;

    private static Decision? Partial(ReadMention read, List<ScoredPerson> known)
    {
        var bearers = known.FindAll(person => person.RepresentsTheSame && IsNamedIn(read, person));
        return bearers.Count > 0 ? Decision.Ambiguous(bearers.Select(person => person.Candidate)) : null;
    }

    private static bool IsNamedIn(ReadMention read, ScoredPerson person) =>
        person.State.Entity.Names.Any(name => PartialName.IsOf(read.Name!, PersonName.Parse(name.Value)));
}
