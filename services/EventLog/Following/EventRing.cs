namespace Chancery.EventLog;

/// <summary>The newest events, without a gap between them, bounded by number and bytes.</summary>
internal sealed class EventRing(int mostEvents, long mostBytes)
{
    private readonly Lock _lock = new();
    private readonly Queue<int> _sizes = new();
    private readonly LoggedEvent[] _events = new LoggedEvent[mostEvents];
    private int _first;
    private int _count;
    private long _bytes;
    private long _floor = long.MaxValue;
    private long _head = -1;

    /// <summary>The last position that has been looked at; -1 before the ring has begun.</summary>
    public long Head { get { lock (_lock) return _head; } }

    public int Count { get { lock (_lock) return _count; } }

    /// <summary>Begins anew, empty, after a position.</summary>
    public void Begin(long position)
    {
        lock (_lock)
        {
            Array.Clear(_events);
            _sizes.Clear();
            (_first, _count, _bytes, _floor, _head) = (0, 0, 0, position, position);
        }
    }

    public void Add(LogPage page)
    {
        lock (_lock)
        {
            foreach (var added in page.Events)
            {
                var size = added.Data.CalculateSize();
                while (_count > 0 && (_count == mostEvents || _bytes + size > mostBytes)) Drop();
                _events[(_first + _count++) % mostEvents] = added;
                _sizes.Enqueue(size);
                _bytes += size;
            }

            _head = page.Position;
        }
    }

    public bool Reaches(long after) { lock (_lock) return after >= _floor; }

    /// <summary>What follows a position, or null when that is no longer (or not yet) here.</summary>
    public LogPage? Read(long after, int limit)
    {
        lock (_lock)
        {
            if (after < _floor) return null;
            var start = Find(after);
            var events = new LoggedEvent[Math.Min(limit, _count - start)];
            for (var i = 0; i < events.Length; i++) events[i] = At(start + i);
            var atHead = start + events.Length == _count;
            return new LogPage(events, events.Length > 0 ? events[^1].Position : after, atHead);
        }
    }

    private void Drop()
    {
        _floor = _events[_first].Position;
        _events[_first] = null!;
        _first = (_first + 1) % mostEvents;
        _count--;
        _bytes -= _sizes.Dequeue();
    }

    private int Find(long after)
    {
        var (low, high) = (0, _count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (At(middle).Position <= after) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private LoggedEvent At(int index) => _events[(_first + index) % mostEvents];
}
