using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>What a batch of lines changes. Made by a pure function.</summary>
/// <param name="Streams">What is to be appended.</param>
/// <param name="Counts">What became of the records, by schema.</param>
/// <param name="Problems">What was left out.</param>
/// <param name="Entities">The entities that change, as they are afterwards.</param>
/// <param name="Records">The kept records that change, likewise.</param>
internal sealed record ImportPlan(
    ImmutableArray<StreamAppend> Streams, ImportTally Counts, ImmutableArray<ImportProblem> Problems,
    ImmutableArray<EntityState> Entities, ImmutableArray<RecordState> Records)
{
    /// <param name="dataset">The data set.</param>
    /// <param name="lines">The batch.</param>
    /// <param name="pool">What they tell of and refer to; is changed by it.</param>
    public static ImportPlan Of(string dataset, IReadOnlyList<ImportedLine> lines, ImportPool pool) => new Planner(dataset, pool).Plan(lines);

    private sealed class Planner(string dataset, ImportPool pool)
    {
        private readonly OrderedDictionary<string, (long Before, List<IMessage> Events)> _changes = [];
        private readonly ImportTally _counts = new();
        private readonly List<ImportProblem> _problems = [];

        public ImportPlan Plan(IReadOnlyList<ImportedLine> lines)
        {
            foreach (var line in lines.Where(line => line.Occupancy is null))
                _counts.Add(line.Schema, line.Entity is { } entity ? Take(line, entity) : line.IsRefused ? ImportOutcome.Refused : ImportOutcome.LeftOut);
            foreach (var line in lines.Where(line => line.Occupancy is not null))
                _counts.Add(line.Schema, Take(line, line.Occupancy!));
            return new ImportPlan(
                [.. _changes.Select(change => new StreamAppend(change.Key, change.Value.Before, [.. change.Value.Events]))],
                _counts,
                [.. lines.SelectMany(line => line.Problems).Concat(_problems).OrderBy(problem => problem.Line)],
                [.. _changes.Keys.Select(pool.Find).OfType<EntityState>()],
                [.. _changes.Keys.Select(pool.FindRecord).OfType<RecordState>()]);
        }

        private ImportOutcome Take(ImportedLine line, Entity told)
        {
            if (pool.Find(told.EntityId) is not { } known)
            {
                Change(null, [new EntityRegistered { Entity = told }]);
                foreach (var record in pool.WaitingFor(told.EntityId))
                    Settle(record);
                return ImportOutcome.Created;
            }
            if (known.Entity.Kind != told.Kind)
                return Refuse(line, "schema", $"The record came as {known.Entity.Kind} before; what an entity is never changes.");
            var news = ImportedNews.Of(known.Entity, told, ImportSource.Of(dataset, line.SourceId)).ToList();
            Change(known, news);
            return news.Count > 0 ? ImportOutcome.Changed : ImportOutcome.Unchanged;
        }

        private ImportOutcome Take(ImportedLine line, Occupancy told)
        {
            var recordId = EntityId.RecordOf(dataset, line.SourceId);
            var kept = pool.FindRecord(recordId);
            var (holder, post) = (pool.Find(EntityId.OfRecord(dataset, told.Holder)), pool.Find(EntityId.OfRecord(dataset, told.Post)));
            if (holder is { Entity.Kind: not EntityKind.Person })
                return Refuse(line, "holder", $"'{told.Holder}' is of kind {holder.Entity.Kind}; only a person holds an office.");
            if (post is { Entity.Kind: not EntityKind.Position })
                return Refuse(line, "post", $"'{told.Post}' is of kind {post.Entity.Kind}; it is to be a Position.");
            if (holder is null || post is null)
            {
                if (kept is { IsWaiting: true } && kept.Occupancy.Equals(told))
                    return ImportOutcome.Unchanged;
                Change(kept, new RecordDeferred { RecordId = recordId, Dataset = dataset, SourceId = line.SourceId, Occupancy = told });
                return kept is null ? ImportOutcome.Created : ImportOutcome.Changed;
            }
            var isNew = !holder.Entity.Tenures.Any(tenure => tenure.Source == ImportSource.Of(dataset, line.SourceId));
            var isTold = Record(holder, post, line.SourceId, told);
            if (kept is { IsWaiting: true })
                Change(kept, new RecordSettled { RecordId = recordId, EntityId = holder.Id });
            return !isTold ? ImportOutcome.Unchanged : isNew && kept is null ? ImportOutcome.Created : ImportOutcome.Changed;
        }

        private void Settle(RecordState record)
        {
            if (pool.Find(record.HolderId) is { Entity.Kind: EntityKind.Person } holder
                && pool.Find(record.PostId) is { Entity.Kind: EntityKind.Position } post)
            {
                Record(holder, post, record.SourceId, record.Occupancy);
                Change(record, new RecordSettled { RecordId = record.RecordId, EntityId = holder.Id });
            }
        }

        /// <returns>Whether the occupancy tells anything that was not known as it is.</returns>
        private bool Record(EntityState holder, EntityState post, string sourceId, Occupancy told)
        {
            var source = ImportSource.Of(dataset, sourceId);
            var known = holder.Entity.Tenures.Where(tenure => tenure.Source == source).ToList();
            var tenures = ImportedOccupancy.Tenures(source, told, post.Entity);
            if (known.SequenceEqual(tenures))
                return false;
            Change(holder, [.. tenures.Select((tenure, index) => new TenureRecorded { EntityId = holder.Id, Tenure = tenure, Replaces = index == 0 && known.Count > 0 })]);
            return true;
        }

        private ImportOutcome Refuse(ImportedLine line, string field, string description)
        {
            var problems = new RecordProblems(line.Number) { SourceId = line.SourceId };
            problems.Refuse(field, ErrorReason.FieldMalformed, description);
            _problems.AddRange(problems.Told);
            return ImportOutcome.Refused;
        }

        private void Change(EntityState? before, List<IMessage> events)
        {
            if (events.Count == 0)
                return;
            var after = events.Aggregate(before, EntityState.Apply)!;
            pool.Put(after);
            Append(after.Id, before?.Version ?? 0, events);
        }

        private void Change(RecordState? before, IMessage data)
        {
            var after = RecordState.Apply(before, data);
            pool.Put(after);
            Append(after.RecordId, before?.Version ?? 0, [data]);
        }

        private void Append(string streamId, long before, IEnumerable<IMessage> events)
        {
            if (!_changes.TryGetValue(streamId, out var change))
                _changes[streamId] = change = (before, []);
            change.Events.AddRange(events);
        }
    }
}
