namespace Chancery.Reading;

/// <summary>The texts of a page that are its article: all that are not plainly something else.</summary>
/// <param name="Outline">The page.</param>
/// <param name="Blocks">Which of its texts, in their order.</param>
internal sealed record Article(PageOutline Outline, IReadOnlyList<int> Blocks)
{
    // Where so little of the running text is left, what was left out was the article.
    private const double LeastProse = 0.15;

    public static Article Of(PageOutline outline, Headline headline)
    {
        var cuts = new PageCuts(outline, headline);
        var sections = new ClutterSections(cuts);
        new ClutterElements(cuts).Drop();
        new ClutterTeasers(cuts).Drop();
        sections.Drop();
        new ClutterLines(cuts).Drop();
        sections.DropEmptyHeadings();
        int[] kept = [.. Enumerable.Range(0, outline.Blocks.Count).Where(block => !cuts.Has(block))];
        return HasArticle(outline, headline, kept) ? new Article(outline, kept) : new Article(outline, [.. Enumerable.Range(0, outline.Blocks.Count)]);
    }

    private static bool HasArticle(PageOutline outline, Headline headline, int[] kept) =>
        kept.Any(block => block != headline.Block)
        && (outline.ProseUnder(headline) > 0 || kept.Sum(block => outline.Blocks[block].Prose) >= LeastProse * outline.AllProse);
}
