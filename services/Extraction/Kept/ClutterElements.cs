namespace Chancery.Reading;

/// <summary>Elements that are not the article, from the outermost in: what lies outside of the main part, is named so, or is a list of links.</summary>
internal sealed class ClutterElements(PageCuts cuts)
{
    // What holds so much of a page's running text is the article, whatever it is called.
    private const double Majority = 0.5;
    private const double MainShare = 0.3;
    private const double FewOwnWords = 0.3;

    private readonly PageOutline outline = cuts.Outline;

    public void Drop()
    {
        DropOutsideOfMain();
        DropElements();
    }

    // A sidebar may have more to say than a short release: beside a headline with a text the greater part is not the article by that alone.
    private bool IsArticle(PageElement element) =>
        element.Holds(cuts.Headline.Block)
        || element.Name is "body" or "main" or "article"
        || (outline.Prose(element) > Majority * outline.AllProse && (cuts.ProseUnderHeadline == 0 || cuts.ProseUnderHeadline >= outline.Prose(element)));

    private void DropOutsideOfMain()
    {
        var mains = outline.Elements.Where(element => element.Name == "main" || element.Node.GetAttribute("role") == "main").ToArray();
        // An article that has the headline is as good as a main part.
        if (mains.Length == 0)
            mains = [.. outline.Elements.Where(element => element.Name == "article" && element.Holds(cuts.Headline.Block))];
        if (mains is not [var main, ..] || outline.Prose(main) == 0 || outline.Prose(main) < MainShare * outline.AllProse)
            return;
        cuts.Drop(0, main.FirstBlock);
        cuts.Drop(main.EndBlock, outline.Blocks.Count);
    }

    private void DropElements()
    {
        for (var at = 0; at < outline.Elements.Count;)
        {
            var element = outline.Elements[at];
            var isClutter = element.EndBlock > element.FirstBlock && !IsArticle(element) && (IsNamedSo(element) || IsLinks(element) || IsEmptyFrame(element));
            if (isClutter)
                cuts.Drop(element);
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
}
