using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>Makes one plan: decides mention after mention, each with what those before it have made of the registry. Used once.</summary>
internal sealed class Planner(EntityPool pool, bool registerNew, Func<string> newId)
{
    private readonly OrderedDictionary<string, (long Before, List<IMessage> Events)> _changes = [];
    private readonly Dictionary<string, string> _claims = [];
    private readonly HashSet<string> _registered = [];
    private readonly DocumentNames _names = new();

    public ResolutionPlan Plan(IReadOnlyList<ReadMention> mentions)
    {
        var resolutions = new Resolution[mentions.Count];
        var unknown = new bool[mentions.Count];
        // Full names come first, whatever their place: a family name, and an office, may be explained by one that follows.
        foreach (var index in Enumerable.Range(0, mentions.Count).OrderBy(index => mentions[index] is { IsPartial: true } ? 1 : mentions[index].Role is null ? 0 : 2))
        {
            var mention = mentions[index];
            var decision = _names.Decide(mention, pool) ?? Decide(mention);
            var entityId = Record(mention, decision);
            unknown[index] = decision.Verdict == ResolutionVerdict.New || _registered.Contains(entityId);
            resolutions[index] = new Resolution { Verdict = decision.Verdict, EntityId = entityId, Candidates = { decision.Candidates } };
            _names.Add(mention, resolutions[index]);
        }
        return new ResolutionPlan(
            [.. resolutions],
            [.. _changes.Select(change => new StreamAppend(change.Key, change.Value.Before, [.. change.Value.Events]))],
            [.. _claims.Select(claim => new Claim(claim.Key, claim.Value, _changes[claim.Value].Before + _changes[claim.Value].Events.Count))],
            [.. mentions.Where((_, index) => unknown[index])]);
    }

    private Decision Decide(ReadMention mention)
    {
        if (mention.Role is { } role)
            return RoleDecision.Of(role, pool);
        var decision = mention.Name is null ? PartyDecision.Of(mention.Mention, pool) : PersonDecision.Of(mention, pool);
        // Registered under this very name a moment ago: nothing that only resembles it comes before.
        var isSure = decision is { Verdict: ResolutionVerdict.Linked, Ground: not DecisionGround.Spelling } or { Verdict: ResolutionVerdict.Ambiguous };
        return !isSure && pool.HolderOf(MentionKeys.Of(mention)) is { } holder
            ? Decision.Linked(holder, DecisionGround.Name, decision.Candidates)
            : decision;
    }

    private string Record(ReadMention mention, Decision decision)
    {
        switch (decision)
        {
            case { Chosen: { } chosen }:
                if (registerNew && mention.Name is not null)
                    Change(mention, chosen, [.. Enrichment.Learn(mention, chosen.Entity, decision.Ground)], takesKey: decision.Ground == DecisionGround.Spelling);
                return chosen.Id;
            case { Verdict: ResolutionVerdict.New } when registerNew && mention is { Role: null, Mention.Kind: not EntityKind.Country }:
                var id = newId();
                _registered.Add(id);
                Change(mention, null, [Enrichment.Register(mention, id)], takesKey: true);
                return id;
            default:
                return "";
        }
    }

    private void Change(ReadMention mention, EntityState? before, IReadOnlyList<IMessage> events, bool takesKey)
    {
        if (events.Count == 0)
            return;
        var after = events.Aggregate(before, EntityState.Apply)!;
        if (!_changes.TryGetValue(after.Id, out var change))
            _changes[after.Id] = change = (before?.Version ?? 0, []);
        change.Events.AddRange(events);
        pool.Put(after);
        if (!takesKey)
            return;
        foreach (var key in MentionKeys.Of(mention))
        {
            _claims[key] = after.Id;
            pool.Hold(key, after.Id);
        }
    }
}
