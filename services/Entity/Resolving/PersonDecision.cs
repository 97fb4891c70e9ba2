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

    /// <summary>By how much the best must lead the next one.</summary>
    private const double Lead = 0.04;

    public static Decision Of(Mention mention, EntityPool pool)
    {
        var name = PersonName.Parse(mention.Name);
        var known = pool.PersonsNamed(mention.Name).Concat(pool.PersonsLike(mention.Name, mention.Represents)).Distinct()
            .Select(state => ScoredPerson.Of(mention, name, state)).Where(person => person.Name > 0)
            .OrderByDescending(person => person.Score).ThenBy(person => person.State.Id, StringComparer.Ordinal).ToList();
        var namesakes = known.Where(person => person.IsNamesake).ToList();
        var candidates = known.Select(person => person.Candidate).ToList();

        if (mention.Represents.Length == 0)
            return namesakes.Count switch
            {
                0 => Decision.New(candidates),
                1 => Decision.Linked(namesakes[0].State, isExact: true, candidates),
                _ => Decision.Ambiguous(candidates),
            };
        switch (namesakes.Where(person => person.RepresentsTheSame).ToList())
        {
            case [var one]: return Decision.Linked(one.State, isExact: true, candidates);
            case [_, _, ..]: return Decision.Ambiguous(candidates);
        }
        var close = known.Where(person => person.RepresentsTheSame && person.Name >= (person.Post == 1 ? CloseInTheSamePost : VeryClose)).ToList();
        if (close is [var best, .. var others])
            return others.All(other => other.Score <= best.Score - Lead)
                ? Decision.Linked(best.State, isExact: false, candidates)
                : Decision.Ambiguous(candidates);
        return namesakes is [{ RepresentsNone: true } namesake]
            ? Decision.Linked(namesake.State, isExact: false, candidates)
            : Decision.New(candidates);
    }
}
