using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Reading;

/// <summary>One walk over a page, in time linear in its nodes. A page may nest deeper than the stack is, so the walk keeps its own.</summary>
internal sealed class OutlineWalk(bool withHidden)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table",
        "td", "th", "tr", "ul",
    };

    private readonly List<PageElement> elements = [];
    private readonly BlockWriter writer = new();
    private readonly Stack<(INode Node, int Parent, int Place)> open = new();

    public static PageOutline Over(IHtmlDocument page, bool withHidden)
    {
        var walk = new OutlineWalk(withHidden);
        if (page.Body is { } body)
            walk.Walk(body);
        return new PageOutline(walk.elements, walk.writer.Blocks);
    }

    private void Walk(INode root)
    {
        open.Push((root, -1, -1));
        while (open.TryPop(out var step))
        {
            if (step.Place >= 0)
                Leave(step.Place);
            else if (step.Node is IText text)
                Append(text.Data, step.Parent);
            else if (step.Node is IElement { LocalName: "br" })
                writer.EndLine(step.Parent);
            else if (step.Node is IElement element && !Visibility.IsDropped(element, withHidden))
                Enter(element, step.Parent);
        }
    }

    private void Append(string text, int parent)
    {
        var around = parent >= 0 ? elements[parent] : null;
        if (around?.Lines != true)
        {
            writer.Append(text, around?.Link == true);
            return;
        }
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            writer.Append(line, around.Link);
            writer.EndLine(parent);
        }
    }

    private void Enter(IElement element, int parent)
    {
        var place = elements.Count;
        if (Blocks.Contains(element.LocalName))
            writer.EndBlock(parent);
        var around = parent >= 0 ? elements[parent] : null;
        elements.Add(new PageElement(element, parent,
            Row: element.LocalName == "tr" ? place : around?.Row ?? -1,
            Cell: element.LocalName is "td" or "th" ? place : around?.Cell ?? -1,
            Link: around?.Link == true || element.LocalName == "a" && element.HasAttribute("href"),
            Lines: around?.Lines == true || element.LocalName == "pre",
            FirstBlock: writer.Blocks.Count));
        open.Push((element, parent, place));
        // By index: a node looks for its sibling among all of its parent's children.
        for (var child = element.ChildNodes.Length - 1; child >= 0; child--)
            open.Push((element.ChildNodes[child], place, -1));
    }

    private void Leave(int place)
    {
        var element = elements[place];
        if (Blocks.Contains(element.Name))
            writer.EndBlock(place);
        // The text of an inline element may go on after it: it counts as standing in it.
        element.EndBlock = writer.Blocks.Count;
        element.EndElement = elements.Count;
    }
}
