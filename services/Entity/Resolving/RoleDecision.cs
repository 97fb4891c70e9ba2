namespace Chancery.Entities;

/// <summary>Who holds an office on a date. Links only the one of whom it is known; outside of every known tenure nobody. Pure.</summary>
internal static class RoleDecision
{
    public static Decision Of(Role role, EntityPool pool)
    {
        var holders = role.Parties.SelectMany(party => Holder.Of(pool.Holders(role.Title.Meant.Select(office => new Seat(party, office))), party, role.Title.Meant, role.Date)).ToList();
        var standing = role.Title.Standing;
        if (standing.HasFlag(Standing.Former))
            return Former(role, holders);
        var candidates = holders.Select(holder => holder.Candidate).OrderByDescending(candidate => candidate.Score).ToList();
        if (holders.Count == 0 || (standing & (Standing.Designate | Standing.Alternate)) != 0)
            return Decision.New(candidates);
        if (role.Date is null || role.Parties.Length != 1)
            return role.Date is null || holders.Any(holder => holder.Hold >= Hold.Partly) ? Decision.Ambiguous(candidates) : Decision.New(candidates);

        var possible = holders.Where(holder => holder.Hold >= Hold.Partly).ToList();
        var likely = standing.HasFlag(Standing.Acting) && possible.Any(holder => holder.IsActing) ? possible.FindAll(holder => holder.IsActing) : possible;
        return likely switch
        {
            [] => Decision.New(candidates),
            [{ Hold: Hold.Certain or Hold.Presumed } one] when one.IsActing || !standing.HasFlag(Standing.Acting) =>
                Decision.Linked(one.Person, DecisionGround.Context, candidates),
            _ => Decision.Ambiguous(candidates),
        };
    }

    /// <summary>Whoever held it before the date: others may have, of whom nothing is known, so that one alone is not certain either.</summary>
    private static Decision Former(Role role, List<Holder> holders)
    {
        var former = holders.Where(holder => role.Date is null || holder.Hold == Hold.NoLonger).Select(holder => holder.Candidate).ToList();
        return former.Count > 0 ? Decision.Ambiguous(former) : Decision.New([]);
    }
}
