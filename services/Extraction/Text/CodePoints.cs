namespace Chancery.Reading;

/// <summary>Converts UTF-16 offsets of a text into Unicode code points, which evidence counts in. A lone surrogate counts as one.</summary>
internal sealed class CodePoints
{
    // How many pairs end at or before each block's start; null when the text has no pairs, where both counts are the same.
    private const int Block = 1024;
    private readonly int[]? pairsBefore;
    private readonly string text;

    public CodePoints(string text)
    {
        this.text = text;
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udbff'))
            return;
        pairsBefore = new int[(text.Length / Block) + 1];
        var pairs = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i % Block == 0)
                pairsBefore[i / Block] = pairs;
            if (i < text.Length && EndsPair(i))
                pairs++;
        }
    }

    public int At(int offset)
    {
        if (pairsBefore is null)
            return offset;
        var block = Math.Min(offset / Block, pairsBefore.Length - 1);
        var pairs = pairsBefore[block];
        for (var i = block * Block; i < offset; i++)
        {
            if (EndsPair(i))
                pairs++;
        }
        return offset - pairs;
    }

    private bool EndsPair(int index) => index > 0 && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]);
}
