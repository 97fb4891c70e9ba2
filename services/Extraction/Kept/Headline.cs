namespace Chancery.Reading;

/// <summary>The article's own headline, not the site's name.</summary>
/// <param name="Text">Empty when the page has none.</param>
/// <param name="Block">Which of the page's texts it is; -1 when only the metadata has it.</param>
internal sealed record Headline(string Text, int Block)
{
    private static readonly Headline None = new("", -1);

    public static Headline Of(PageOutline outline, PageMetadata metadata)
    {
        var site = new SiteNames(metadata.SiteName);
        var titles = metadata.Titles.Append(metadata.PageTitle).Where(title => title.Length > 0).ToArray();
        var keys = titles.Concat(titles.SelectMany(SiteNames.PartsOf)).Where(title => !site.Is(title)).Select(PageWords.Key).ToHashSet(StringComparer.Ordinal);
        bool IsTitle(int block) => keys.Contains(PageWords.Key(outline.Blocks[block].Text));

        var headings = HeadingsOf(outline).Where(heading => !site.Is(outline.Blocks[heading.Block].Text)).ToArray();
        var first = headings.Where(heading => heading.Rank == 1).Select(heading => heading.Block).ToArray();
        // What the metadata names, where a heading or a line of the page has it; else the first of the highest headings.
        int[] found =
        [
            .. first.Where(IsTitle),
            .. first.Take(1),
            .. headings.Select(heading => heading.Block).Where(IsTitle),
            .. Enumerable.Range(0, outline.Blocks.Count).Where(IsTitle).Take(1),
        ];
        if (found is [var block, ..])
            return At(outline, block);
        if (titles.FirstOrDefault(title => !site.Is(title)) is { } told && site.Without(told) is { Length: > 0 } title && !site.Is(title))
            return new Headline(title, -1);
        return headings.OrderBy(heading => heading.Rank).Select(heading => At(outline, heading.Block)).FirstOrDefault(heading => IsOfText(outline, heading), None);
    }

    // "Categories" stands over links, a headline over a text.
    private static bool IsOfText(PageOutline outline, Headline heading) =>
        outline.ProseUnder(heading) > 0 && !outline.Blocks[heading.Block].IsLink && !PageWords.Shared.IsSection(heading.Text);

    private static Headline At(PageOutline outline, int block) => new(BlockWriter.OneLine(outline.Blocks[block].Text), block);

    private static IEnumerable<(int Rank, int Block)> HeadingsOf(PageOutline outline) => outline.Elements
        .Where(element => element.EndBlock == element.FirstBlock + 1)
        .Select(element => (Rank: element.Node.GetAttribute("itemprop") == "headline" ? 1 : element.HeadingRank, Block: element.FirstBlock))
        .Where(heading => heading.Rank > 0);
}
