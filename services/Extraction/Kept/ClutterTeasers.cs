namespace Chancery.Reading;

/// <summary>Short cards that lead to other articles.</summary>
internal sealed class ClutterTeasers(PageCuts cuts)
{
    private const int LongestTeaser = 250;

    private readonly PageOutline outline = cuts.Outline;

    // Several neighbours of one kind, each a linked headline with a few words, beside a headline and a text of the page's own. What stands
    // directly under the headline, and is more than what else there is, may be all that the page has to tell.
    public void Drop()
    {
        if (cuts.Around is null)
            return;
        foreach (var group in outline.Elements.Where(IsTeaser).GroupBy(element => (element.Parent, element.Name, element.Node.ClassName)))
        {
            var teasers = group.ToArray();
            var theirs = teasers.Sum(outline.Prose);
            var own = outline.AllProse - theirs;
            if (teasers.Length > 1 && own > 0 && (own >= theirs || outline.Elements[group.Key.Parent] != cuts.Around))
                Array.ForEach(teasers, cuts.Drop);
        }
    }

    private bool IsTeaser(PageElement element) =>
        element is { HeadingRank: 0, Parent: >= 0, Name: not ("p" or "tr" or "td" or "ul" or "table") }
        && element.EndBlock - element.FirstBlock is > 0 and <= 6
        && outline.Letters(element) <= LongestTeaser
        && !element.Holds(cuts.Headline.Block)
        && outline.BlocksOf(element).Any(block => block.IsLink);
}
