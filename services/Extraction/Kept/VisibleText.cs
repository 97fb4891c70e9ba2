using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chancery.Reading;

/// <summary>What a reader of the page sees, as paragraphs with a blank line between them, the headline first.</summary>
internal static class VisibleText
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "nav", "footer", "aside", "form", "button", "select", "svg", "iframe", "object", "canvas",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "caption", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
    };

    public static string Of(IHtmlDocument page)
    {
        var writer = new ParagraphWriter();
        if (page.Body is { } body)
            Write(body, writer);
        var headline = Headline(page);
        return writer.Text(headline);
    }

    private static string Headline(IHtmlDocument page) =>
        ParagraphWriter.OneLine(page.QuerySelector("h1")?.TextContent is { Length: > 0 } h1 && !string.IsNullOrWhiteSpace(h1) ? h1 : page.Title ?? "");

    // A page may nest deeper than the stack is, so the walk keeps its own.
    private static void Write(INode root, ParagraphWriter writer)
    {
        var open = new Stack<(INode Node, bool Leaving)>();
        open.Push((root, false));
        while (open.TryPop(out var step))
        {
            var isBlock = step.Node is IElement element && Blocks.Contains(element.LocalName);
            if (isBlock)
                writer.EndParagraph();
            if (step.Leaving)
                continue;
            switch (step.Node)
            {
                case IText text:
                    writer.Append(text.Data);
                    continue;
                case IElement { LocalName: "br" }:
                    writer.EndLine();
                    continue;
                case IElement dropped when Dropped.Contains(dropped.LocalName):
                case IComment:
                    continue;
            }
            if (isBlock)
                open.Push((step.Node, true));
            // By index: a node looks for its sibling among all of its parent's children.
            for (var child = step.Node.ChildNodes.Length - 1; child >= 0; child--)
                open.Push((step.Node.ChildNodes[child], false));
        }
    }
}
