namespace Chancery.Entities;

/// <summary>A row that is true from a position on, until another.</summary>
internal sealed record RangeRow<TKey, TValue>(TKey Key, TValue Value, long From, long Until);

/// <summary>The rows of one table that a page of the log begins and ends. Of each key one row at most is open at a time.</summary>
internal sealed class RangeRows<TKey, TValue> where TKey : notnull
{
    private readonly List<RangeRow<TKey, TValue>> _rows = [];
    private readonly List<(TKey Key, long At)> _ended = [];
    private readonly Dictionary<TKey, int> _open = [];

    /// <summary>What the page begins; ended within it or open.</summary>
    public IReadOnlyList<RangeRow<TKey, TValue>> Begun => _rows;

    /// <summary>The keys whose row from before the page ends within it, and where.</summary>
    public IReadOnlyList<(TKey Key, long At)> Ended => _ended;

    public void Begin(TKey key, TValue value, long at)
    {
        _open[key] = _rows.Count;
        _rows.Add(new RangeRow<TKey, TValue>(key, value, at, EntityRows.Open));
    }

    public void End(TKey key, long at)
    {
        if (_open.Remove(key, out var index))
            _rows[index] = _rows[index] with { Until = at };
        else
            _ended.Add((key, at));
    }
}
