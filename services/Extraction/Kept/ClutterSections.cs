namespace Chancery.Reading;

/// <summary>Headings under which the article does not stand, with what stands there.</summary>
internal sealed class ClutterSections(PageCuts cuts)
{
    private const int LongestSnippet = 250;
    private const int LongestHeading = 70;

    private readonly PageOutline outline = cuts.Outline;

    // "Related news" and what stands under it, to the end of what it stands in.
    public void Drop()
    {
        for (var block = cuts.Headline.Block + 1; block < outline.Blocks.Count; block++)
        {
            if (!cuts.Has(block) && IsSection(outline.Blocks[block]))
                DropSection(block);
        }
    }

    private void DropSection(int block)
    {
        var heading = outline.Elements[outline.Blocks[block].Owner];
        var section = heading;
        while (section.Parent >= 0 && section.EndBlock == section.FirstBlock + 1)
            section = outline.Elements[section.Parent];
        var end = block + 1;
        while (end < section.EndBlock && !IsArticleAgain(heading, end))
            end++;
        // A heading over a paragraph of the article is the article's.
        if (end > block + 1 || end == section.EndBlock)
            cuts.Drop(block, end);
    }

    private bool IsSection(PageBlock block) =>
        block.Text.Length <= LongestHeading && outline.Elements[block.Owner] is var owner && (owner.HeadingRank > 1 || owner.EndBlock == owner.FirstBlock + 1) && PageWords.Shared.IsSection(block.Text);

    private bool IsArticleAgain(PageElement heading, int at)
    {
        var (block, owner) = (outline.Blocks[at], outline.Elements[outline.Blocks[at].Owner]);
        return heading.HeadingRank == 0 ? block.Prose > 0 || owner.HeadingRank > 0
            : block.Prose > LongestSnippet || (owner.HeadingRank > 0 && owner.HeadingRank <= heading.HeadingRank && !block.IsLink && !IsSection(block));
    }

    // A heading of which all that stood under it is gone.
    public void DropEmptyHeadings()
    {
        for (var block = outline.Blocks.Count - 2; block > cuts.Headline.Block; block--)
        {
            var owner = outline.Elements[outline.Blocks[block].Owner];
            if (owner.HeadingRank > 1 && !cuts.Has(block) && cuts.Has(block + 1) && IsGone(owner, block + 1))
                cuts.Drop(block, block + 1);
        }
    }

    private bool IsGone(PageElement heading, int first)
    {
        var end = first;
        while (end < outline.Blocks.Count && cuts.Has(end) && outline.Elements[outline.Blocks[end].Owner].HeadingRank is 0)
            end++;
        return end == outline.Blocks.Count || !outline.Elements[heading.Parent].Holds(end) || outline.Elements[outline.Blocks[end].Owner].HeadingRank > 0;
    }
}
