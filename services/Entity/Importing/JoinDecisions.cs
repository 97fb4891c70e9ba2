using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>An entity of a data set beside one that it may be.</summary>
/// <param name="Mine">That of the data set.</param>
/// <param name="Other">The other.</param>
/// <param name="IsById">Both bear one id of another register; otherwise one name.</param>
internal sealed record JoinPair(string Mine, string Other, bool IsById);

/// <summary>Which entities of a data set are known ones. Made by a pure function; only what is clear.</summary>
/// <param name="Events">The merges.</param>
/// <param name="Joins">The same as they are told.</param>
/// <param name="Ambiguities">What is not clear.</param>
internal sealed record JoinDecisions(
    ImmutableArray<EntitiesMerged> Events, ImmutableArray<ImportJoin> Joins, ImmutableArray<ImportAmbiguity> Ambiguities)
{
    /// <param name="dataset">The data set.</param>
    /// <param name="pairs">All that may be one.</param>
    /// <param name="view">These entities; a merge that is decided is applied to it.</param>
    /// <param name="newMergeId">Gives ids to merges.</param>
    public static JoinDecisions Of(string dataset, IReadOnlyList<JoinPair> pairs, RegistryView view, Func<string> newMergeId) =>
        new Decider(dataset, view, newMergeId).Decide(pairs);

    private sealed class Decider(string dataset, RegistryView view, Func<string> newMergeId)
    {
        private readonly List<EntitiesMerged> _events = [];
        private readonly List<ImportJoin> _joins = [];
        private readonly List<ImportAmbiguity> _ambiguities = [];

        public JoinDecisions Decide(IReadOnlyList<JoinPair> pairs)
        {
            var byId = pairs.Where(pair => pair.IsById).GroupBy(pair => pair.Mine, pair => pair.Other).OrderBy(group => group.Key, StringComparer.Ordinal);
            foreach (var group in byId)
                DecideById(group.Key, [.. group]);
            var named = pairs.Where(pair => !pair.IsById).GroupBy(pair => pair.Mine, pair => pair.Other).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Where(group => IsApart(group.Key)).Select(group => (Mine: group.Key, Fitting: Fitting(group.Key, group))).Where(one => one.Fitting.Count > 0).ToList();
            // Two of the data set that both may be one known entity: neither is clear.
            var wanted = named.SelectMany(one => one.Fitting).CountBy(state => state.Id).ToDictionary();
            foreach (var (mine, fitting) in named)
            {
                if (fitting is [var one] && wanted[one.Id] == 1)
                    Join(mine, one, $"{one.Entity.Name} has the same name and country, and nothing speaks against it");
                else
                    Leave(mine, fitting.Select(state => (state, wanted[state.Id] == 1 ? "the same name and country" : "the same name and country; so have others of the data set")));
            }
            return new JoinDecisions([.. _events], [.. _joins], [.. _ambiguities]);
        }

        private void DecideById(string mine, IReadOnlyList<string> others)
        {
            if (!IsApart(mine))
                return;
            var known = Survivors(mine, others);
            var outside = known.Where(state => !IsRecord(state)).ToList();
            if (outside.Count > 1)
            {
                Leave(mine, outside.Select(state => (state, SharedId(mine, state))));
                return;
            }
            // Records of one data set that bear one id are one too: the first of them is the survivor.
            var target = outside is [var one] ? one : known.MinBy(state => state.Id, StringComparer.Ordinal);
            if (target is null || (outside.Count == 0 && string.CompareOrdinal(target.Id, mine) > 0))
                return;
            var grounds = MergeGrounds.Of(view, mine, target.Id).ToList();
            if (grounds.Count == 0)
                Join(mine, target, SharedId(mine, target));
            else
                Leave(mine, [(target, $"{SharedId(mine, target)}; but: {string.Join(" ", grounds.Select(ground => ground.Description))}")]);
        }

        private List<EntityState> Fitting(string mine, IEnumerable<string> others) =>
            [.. Survivors(mine, others).Where(state => !IsOfDataset(state) && SharesCountry(Shown(mine), state) && !MergeGrounds.Of(view, mine, state.Id).Any())];

        private List<EntityState> Survivors(string mine, IEnumerable<string> others) =>
        [
            .. others.Where(id => view.Graph.Find(id) is not null).Select(view.Graph.SurvivorOf).Distinct().Where(id => id != mine)
                .Order(StringComparer.Ordinal).Select(Shown),
        ];

        /// <summary>An entity that a record of the data set made, and that answers for itself.</summary>
        private bool IsApart(string id) => view.Graph.Find(id) is { Merged: null } state && IsRecord(state);

        private bool IsRecord(EntityState state) => DatasetIds(state).Any(id => EntityId.OfRecord(dataset, id) == state.Id);

        private EntityState Shown(string id) => view.Graph.Shown(id)!;

        /// <summary>The data set tells of it already, as another.</summary>
        private bool IsOfDataset(EntityState state) => DatasetIds(state).Any();

        private IEnumerable<string> DatasetIds(EntityState state) => state.Entity.ExternalIds.Where(id => id.Scheme == dataset).Select(id => id.Value);

        /// <summary>Of what the registry is delivered with, the name alone says enough: it is known to all, and has no country.</summary>
        private static bool SharesCountry(EntityState mine, EntityState other) =>
            Countries(mine).Intersect(Countries(other)).Any() || (KnownEntities.Find(other.Entity.Code) is not null && !Countries(other).Any());

        private static IEnumerable<string> Countries(EntityState state) => state.Entity.CountryCodes.Concat(state.Represents);

        private string SharedId(string mine, EntityState other)
        {
            var shared = Shown(mine).Entity.ExternalIds.Intersect(other.Entity.ExternalIds).FirstOrDefault();
            return shared is null ? "the same id" : $"the same {shared.Scheme} id {shared.Value}";
        }

        private void Join(string mine, EntityState into, string reason)
        {
            var merged = new EntitiesMerged { MergeId = newMergeId(), FromId = mine, IntoId = into.Id, Reason = $"import of {dataset}: {reason}" };
            _joins.Add(new ImportJoin
            {
                SourceId = SourceIdOf(mine),
                FromId = mine,
                IntoId = into.Id,
                IntoName = into.Entity.Name,
                MergeId = merged.MergeId,
                Reason = reason,
            });
            _events.Add(merged);
            view.Graph.Apply(merged);
        }

        private void Leave(string mine, IEnumerable<(EntityState State, string Reason)> candidates) => _ambiguities.Add(new ImportAmbiguity
        {
            SourceId = SourceIdOf(mine),
            EntityId = mine,
            Name = Shown(mine).Entity.Name,
            Candidates = { candidates.Select(one => new ImportCandidate { EntityId = one.State.Id, Name = one.State.Entity.Name, Reason = one.Reason }) },
        });

        private string SourceIdOf(string id) => DatasetIds(view.Graph.Find(id)!).First();
    }
}
