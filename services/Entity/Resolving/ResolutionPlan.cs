using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>The answer to a batch, and what is to be appended for it. Made by a pure function.</summary>
/// <param name="Resolutions">One for each mention.</param>
/// <param name="Streams">What is written; empty when nothing is.</param>
/// <param name="Claims">The keys taken with it.</param>
/// <param name="Unknown">The mentions that no entity of the pool was found for.</param>
internal sealed record ResolutionPlan(
    ImmutableArray<Resolution> Resolutions, ImmutableArray<StreamAppend> Streams, ImmutableArray<Claim> Claims, ImmutableArray<Mention> Unknown)
{
    /// <param name="mentions">The batch.</param>
    /// <param name="known">What they might name.</param>
    /// <param name="registerNew">Whether anything may be written.</param>
    /// <param name="newId">Gives ids to what is registered.</param>
    public static ResolutionPlan Of(IReadOnlyList<Mention> mentions, EntityPool known, bool registerNew, Func<string> newId) =>
        new Planner(new EntityPool(known), registerNew, newId).Plan(mentions);

    private sealed class Planner(EntityPool pool, bool registerNew, Func<string> newId)
    {
        private readonly OrderedDictionary<string, (long Before, List<IMessage> Events)> _changes = [];
        private readonly Dictionary<string, string> _claims = [];
        private readonly HashSet<string> _registered = [];

        public ResolutionPlan Plan(IReadOnlyList<Mention> mentions)
        {
            var resolutions = ImmutableArray.CreateBuilder<Resolution>(mentions.Count);
            var unknown = ImmutableArray.CreateBuilder<Mention>();
            foreach (var mention in mentions)
            {
                var decision = Decide(mention);
                var entityId = Record(mention, decision);
                if (decision.Verdict == ResolutionVerdict.New || _registered.Contains(entityId))
                    unknown.Add(mention);
                resolutions.Add(new Resolution { Verdict = decision.Verdict, EntityId = entityId, Candidates = { decision.Candidates } });
            }
            return new ResolutionPlan(
                resolutions.ToImmutable(),
                [.. _changes.Select(change => new StreamAppend(change.Key, change.Value.Before, [.. change.Value.Events]))],
                [.. _claims.Select(claim => new Claim(claim.Key, claim.Value, _changes[claim.Value].Before + _changes[claim.Value].Events.Count))],
                unknown.ToImmutable());
        }

        private Decision Decide(Mention mention)
        {
            var decision = mention.Kind == EntityKind.Person ? PersonDecision.Of(mention, pool) : PartyDecision.Of(mention, pool);
            // Registered under this very name a moment ago: nothing that only resembles it comes before.
            return decision is { IsExact: false, Verdict: not ResolutionVerdict.Ambiguous } && pool.HolderOf(MentionKeys.Of(mention)) is { } holder
                ? Decision.Linked(holder, isExact: true, decision.Candidates)
                : decision;
        }

        private string Record(Mention mention, Decision decision)
        {
            switch (decision)
            {
                case { Chosen: { } chosen }:
                    if (registerNew && mention.Kind == EntityKind.Person)
                        Change(mention, chosen, [.. Enrichment.Learn(mention, chosen.Entity)], decision.IsExact);
                    return chosen.Id;
                case { Verdict: ResolutionVerdict.New } when registerNew && mention.Kind != EntityKind.Country:
                    var id = newId();
                    _registered.Add(id);
                    Change(mention, null, [Enrichment.Register(mention, id)], isExact: false);
                    return id;
                default:
                    return "";
            }
        }

        private void Change(Mention mention, EntityState? before, IReadOnlyList<IMessage> events, bool isExact)
        {
            if (events.Count == 0)
                return;
            var after = events.Aggregate(before, EntityState.Apply)!;
            if (!_changes.TryGetValue(after.Id, out var change))
                _changes[after.Id] = change = (before?.Version ?? 0, []);
            change.Events.AddRange(events);
            pool.Put(after);
            if (isExact)
                return;
            foreach (var key in MentionKeys.Of(mention))
            {
                _claims[key] = after.Id;
                pool.Hold(key, after.Id);
            }
        }
    }
}
