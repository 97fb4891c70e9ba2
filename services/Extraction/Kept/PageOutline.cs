using AngleSharp.Html.Dom;

namespace Chancery.Reading;

/// <summary>What a reader of a page sees: its texts in their order, and the elements that they stand in. An element stands after the one around it.</summary>
internal sealed class PageOutline
{
    private readonly int[] proseBefore;
    private readonly int[] lettersBefore;
    private readonly int[] linkLettersBefore;

    public PageOutline(IReadOnlyList<PageElement> elements, IReadOnlyList<PageBlock> blocks)
    {
        (Elements, Blocks) = (elements, blocks);
        proseBefore = Sums(blocks, block => block.Prose);
        lettersBefore = Sums(blocks, block => block.Letters);
        linkLettersBefore = Sums(blocks, block => block.LinkLetters);
    }

    public IReadOnlyList<PageElement> Elements { get; }

    public IReadOnlyList<PageBlock> Blocks { get; }

    public int AllProse => proseBefore[^1];

    /// <summary>Of a page that hides all it has, what is hidden.</summary>
    public static PageOutline Of(IHtmlDocument page) =>
        OutlineWalk.Over(page, withHidden: false) is { Blocks.Count: > 0 } seen ? seen : OutlineWalk.Over(page, withHidden: true);

    public int Prose(PageElement element) => proseBefore[element.EndBlock] - proseBefore[element.FirstBlock];

    public int Letters(PageElement element) => lettersBefore[element.EndBlock] - lettersBefore[element.FirstBlock];

    public int LinkLetters(PageElement element) => linkLettersBefore[element.EndBlock] - linkLettersBefore[element.FirstBlock];

    /// <summary>The innermost element that has more than the headline; null without one.</summary>
    public PageElement? Around(Headline headline)
    {
        if (headline.Block < 0)
            return null;
        var around = Elements[Blocks[headline.Block].Owner];
        while (around.Parent >= 0 && around.EndBlock == around.FirstBlock + 1)
            around = Elements[around.Parent];
        return around;
    }

    /// <summary>The running text that stands with the headline; 0 without one.</summary>
    public int ProseUnder(Headline headline) => Around(headline) is { } around ? Prose(around) - Blocks[headline.Block].Prose : 0;

    public IEnumerable<PageBlock> BlocksOf(PageElement element) => Enumerable.Range(element.FirstBlock, element.EndBlock - element.FirstBlock).Select(at => Blocks[at]);

    private static int[] Sums(IReadOnlyList<PageBlock> blocks, Func<PageBlock, int> amount)
    {
        var sums = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
            sums[i + 1] = sums[i] + amount(blocks[i]);
        return sums;
    }
}
