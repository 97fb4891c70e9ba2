namespace Chancery.Reading;

/// <summary>Which texts of a page have been left out so far. The headline never is.</summary>
internal sealed class PageCuts(PageOutline outline, Headline headline)
{
    private readonly bool[] dropped = new bool[outline.Blocks.Count];

    public PageOutline Outline { get; } = outline;

    public Headline Headline { get; } = headline;

    /// <summary>The innermost element that has more than the headline.</summary>
    public PageElement? Around { get; } = outline.Around(headline);

    public int ProseUnderHeadline { get; } = outline.ProseUnder(headline);

    public bool Has(int block) => dropped[block];

    public void Drop(PageElement element) => Drop(element.FirstBlock, element.EndBlock);

    public void Drop(int first, int end)
    {
        for (var block = first; block < end; block++)
            dropped[block] |= block != Headline.Block;
    }
}
