using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>Which country or organisation a mention names: by its code, else by one of its names. Pure.</summary>
internal static class PartyDecision
{
    public static Decision Of(Mention mention, EntityPool pool)
    {
        if (mention.Code.Length > 0 && pool.PartiesOfCode(mention.Code).FirstOrDefault() is { } coded)
            return Decision.Linked(coded, DecisionGround.Name, [Candidate(coded, "code", 1)]);

        var named = pool.PartiesNamed(mention.Name).OrderBy(party => party.Entity.Kind != mention.Kind)
            .ThenBy(party => party.Id, StringComparer.Ordinal).ToList();
        var ofKind = named.Where(party => party.Entity.Kind == mention.Kind).ToList();
        var fitting = ofKind.Count > 0 ? ofKind : named;
        var candidates = named.Select(party => Candidate(party, "name", party.Entity.Kind == mention.Kind ? 1 : 0.5));
        return fitting switch
        {
            [] => Decision.New([]),
            [var one] => Decision.Linked(one, DecisionGround.Name, candidates),
            _ => Decision.Ambiguous(candidates),
        };
    }

    private static Candidate Candidate(EntityState party, string feature, double value) => new()
    {
        EntityId = party.Id,
        Name = party.Entity.Name,
        Score = value,
        Features = { new Feature { Name = feature, Value = value } },
    };
}
