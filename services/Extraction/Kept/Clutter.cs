using System.Buffers;

namespace Chancery.Reading;

/// <summary>What of a page is not its article, decided by element from the outermost in, then text by text.</summary>
internal sealed class Clutter
{
    // What holds so much of a page's running text is the article, whatever it is called.
    private const double Majority = 0.5;
    private const double MainShare = 0.3;
    private const double FewOwnWords = 0.3;
    private const int LongestSnippet = 250;
    private const int LongestHeading = 70;
    private const int LongestStart = 300;
    private const int LongestNotice = 900;

    private static readonly SearchValues<char> MarksOfTrail = SearchValues.Create("><»›/|→");

    private readonly PageOutline outline;
    private readonly Headline headline;
    private readonly bool[] dropped;

    public Clutter(PageOutline outline, Headline headline)
    {
        (this.outline, this.headline) = (outline, headline);
        dropped = new bool[outline.Blocks.Count];
        DropOutsideOfMain();
        DropElements();
        DropTeasers();
        DropSections();
        DropLines();
    }

    public bool Has(int block) => dropped[block];

    private void Drop(int first, int end)
    {
        for (var block = first; block < end; block++)
            dropped[block] |= block != headline.Block;
    }

    private void Drop(PageElement element) => Drop(element.FirstBlock, element.EndBlock);

    private static bool Holds(PageElement element, int block) => block >= element.FirstBlock && block < element.EndBlock;

    // A sidebar may have more to say than a short release: beside a headline with a text the greater part is not the article by that alone.
    private bool IsArticle(PageElement element) =>
        Holds(element, headline.Block)
        || element.Name is "body" or "main" or "article"
        || (outline.Prose(element) > Majority * outline.AllProse && outline.ProseUnder(headline) is var own && (own == 0 || own >= outline.Prose(element)));

    private void DropOutsideOfMain()
    {
        var mains = outline.Elements.Where(element => element.Name == "main" || element.Node.GetAttribute("role") == "main").ToArray();
        // An article that has the headline is as good as a main part.
        if (mains.Length == 0)
            mains = [.. outline.Elements.Where(element => element.Name == "article" && Holds(element, headline.Block))];
        if (mains is not [var main, ..] || outline.Prose(main) == 0 || outline.Prose(main) < MainShare * outline.AllProse)
            return;
        Drop(0, main.FirstBlock);
        Drop(main.EndBlock, outline.Blocks.Count);
    }

    private void DropElements()
    {
        for (var at = 0; at < outline.Elements.Count;)
        {
            var element = outline.Elements[at];
            var isClutter = element.EndBlock > element.FirstBlock && !IsArticle(element) && (IsNamedSo(element) || IsLinks(element) || IsEmptyFrame(element));
            if (isClutter)
                Drop(element);
            at = isClutter ? element.EndElement : at + 1;
        }
    }

    private static bool IsNamedSo(PageElement element) => element.Names.Any(PageWords.Shared.IsAround);

    // The head of a site, and a form to be filled in. A form may also be around a whole page.
    private bool IsEmptyFrame(PageElement element) => element.Name is "header" or "form" && outline.Prose(element) == 0;

    // A list of links: several, and few words that are none. The cells of a table of appointments are not looked at one by one.
    private bool IsLinks(PageElement element) =>
        element.EndBlock - element.FirstBlock > 1
        && outline.Letters(element) - outline.LinkLetters(element) < FewOwnWords * outline.Letters(element)
        && outline.Prose(element) == 0;

    // Several neighbours of one kind, each a linked headline with a few words, beside a headline and a text of the page's own. What stands
    // directly under the headline, and is more than what else there is, may be all that the page has to tell.
    private void DropTeasers()
    {
        if (outline.Around(headline) is not { } around)
            return;
        foreach (var group in outline.Elements.Where(IsTeaser).GroupBy(element => (element.Parent, element.Name, element.Node.ClassName)))
        {
            var teasers = group.ToArray();
            var theirs = teasers.Sum(outline.Prose);
            var own = outline.AllProse - theirs;
            if (teasers.Length > 1 && own > 0 && (own >= theirs || outline.Elements[group.Key.Parent] != around))
                Array.ForEach(teasers, Drop);
        }
    }

    private bool IsTeaser(PageElement element) =>
        element is { HeadingRank: 0, Parent: >= 0, Name: not ("p" or "tr" or "td" or "ul" or "table") }
        && element.EndBlock - element.FirstBlock is > 0 and <= 6
        && outline.Letters(element) <= LongestSnippet
        && !Holds(element, headline.Block)
        && outline.BlocksOf(element).Any(block => block.IsLink);

    // "Related news" and what stands under it, to the end of what it stands in.
    private void DropSections()
    {
        for (var block = headline.Block + 1; block < outline.Blocks.Count; block++)
        {
            if (!dropped[block] && IsSection(outline.Blocks[block]))
                DropSection(block);
        }
    }

    private void DropSection(int block)
    {
        var heading = outline.Elements[outline.Blocks[block].Owner];
        var around = heading;
        while (around.Parent >= 0 && around.EndBlock == around.FirstBlock + 1)
            around = outline.Elements[around.Parent];
        var end = block + 1;
        while (end < around.EndBlock && !IsArticleAgain(heading, end))
            end++;
        // A heading over a paragraph of the article is the article's.
        if (end > block + 1 || end == around.EndBlock)
            Drop(block, end);
    }

    private bool IsSection(PageBlock block) =>
        block.Text.Length <= LongestHeading && outline.Elements[block.Owner] is var owner && (owner.HeadingRank > 1 || owner.EndBlock == owner.FirstBlock + 1) && PageWords.Shared.IsSection(block.Text);

    private bool IsArticleAgain(PageElement heading, int at)
    {
        var (block, owner) = (outline.Blocks[at], outline.Elements[outline.Blocks[at].Owner]);
        return heading.HeadingRank == 0 ? block.Prose > 0 || owner.HeadingRank > 0
            : block.Prose > LongestSnippet || (owner.HeadingRank > 0 && owner.HeadingRank <= heading.HeadingRank && !block.IsLink && !IsSection(block));
    }

    private void DropLines()
    {
        for (var block = 0; block < outline.Blocks.Count; block++)
        {
            if (!dropped[block] && (IsClutterLine(outline.Blocks[block]) || IsBar(block)))
                Drop(block, block + 1);
        }
    }

    private bool IsClutterLine(PageBlock block) =>
        block.Letters == 0
        || PageWords.Shared.IsLine(block.Text)
        || (block.Text.Length <= LongestStart && PageWords.Shared.StartsAround(block.Text))
        || (block.Text.Length <= LongestNotice && PageWords.Shared.IsNotice(block.Text))
        || IsTrail(block)
        || (block.Prose == 0 && block.Text.Contains('@', StringComparison.Ordinal))
        || (block.IsLink && outline.Elements[block.Owner] is { HeadingRank: 0 or 1, Row: < 0 });

    // A line with links before the headline.
    private bool IsBar(int block) => block < headline.Block && outline.Blocks[block] is { LinkLetters: > 0, Prose: 0 };

    // "Home > News > Minister meets ambassador".
    private static bool IsTrail(PageBlock block) =>
        block.Text.Length <= LongestStart && block.Text.StartsWith("Home", StringComparison.OrdinalIgnoreCase) && block.Text.AsSpan().IndexOfAny(MarksOfTrail) >= 0;
}
