namespace Chancery.Ingestion.Engagements;

/// <summary>A text whose characters are counted as evidence counts them, in Unicode code points, instead of UTF-16 units.</summary>
internal sealed class CodePoints
{
    private readonly string _text;

    /// <summary>The unit at which each code point starts; null where they are the same.</summary>
    private readonly int[]? _units;

    public CodePoints(string text)
    {
        _text = text;
        if (text.Any(char.IsSurrogate))
            _units = [.. Enumerable.Range(0, text.Length).Where(unit => !char.IsLowSurrogate(text[unit]))];
    }

    /// <summary>Whether the text has exactly these characters from the code point <paramref name="start"/> on.</summary>
    public bool Has(string quote, int start)
    {
        if (start < 0 || start >= (_units?.Length ?? _text.Length))
            return false;
        var unit = _units?[start] ?? start;
        return _text.AsSpan(unit).StartsWith(quote, StringComparison.Ordinal);
    }
}
