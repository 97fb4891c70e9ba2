using Chancery.EventLog;
using Google.Protobuf;

namespace Chancery.Entities.Tests.Merging;

/// <summary>The tables as the projection writes them, without a database: what is current in them.</summary>
internal sealed class TablesInMemory
{
    private readonly Dictionary<string, EntityState> _facts = [];
    private readonly Dictionary<string, string> _versions = [];
    private readonly HashSet<NameRow> _names = [];
    private readonly HashSet<SoundRow> _sounds = [];
    private readonly HashSet<string> _merges = [];

    public static TablesInMemory Of(IEnumerable<LoggedEvent[]> pages)
    {
        var tables = new TablesInMemory();
        foreach (var page in pages)
            tables.Write(EntityRows.Of(page, tables._facts.Values));
        return tables;
    }

    /// <summary>Every current row, in one text.</summary>
    public string Dump() => string.Join('\n', [
        .. _versions.Select(row => $"{row.Key} {row.Value}").Order(),
        .. _names.Select(row => $"{row}").Order(),
        .. _sounds.Select(row => $"{row}").Order(),
        .. _merges.Order()]);

    private void Write(EntityRows rows)
    {
        foreach (var fact in rows.Facts)
            _facts[fact.Id] = fact;
        foreach (var (id, _) in rows.Versions.Ended)
            _versions.Remove(id);
        foreach (var row in rows.Versions.Begun.Where(row => row.Until == EntityRows.Open))
            _versions.Add(row.Key, Convert.ToHexString(row.Value.Entity.ToByteArray()));
        foreach (var (name, _) in rows.Names.Ended)
            _names.Remove(name);
        _names.UnionWith(rows.Names.Begun.Where(row => row.Until == EntityRows.Open).Select(row => row.Key));
        _sounds.RemoveWhere(row => rows.Resounded.Contains(row.EntityId));
        _sounds.UnionWith(rows.Sounds);
        foreach (var (merge, _) in rows.Merges.Ended)
            _merges.Remove(merge);
        _merges.UnionWith(rows.Merges.Begun.Where(row => row.Until == EntityRows.Open).Select(row => row.Key));
    }
}
