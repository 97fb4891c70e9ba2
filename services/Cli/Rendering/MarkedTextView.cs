using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>A marked text in colours: persons green, actions yellow, engagements underlined.</summary>
internal static class MarkedTextView
{
    private static readonly Style Label = new(Color.Grey);

    public static IRenderable Of(IEnumerable<MarkedPiece> pieces)
    {
        var paragraph = new Paragraph();
        foreach (var piece in pieces)
        {
            paragraph.Append(piece.Text, StyleOf(piece.Innermost?.Kind));
            foreach (var mark in piece.Closed)
                paragraph.Append($"[{mark.Label}]", Label);
        }

        return paragraph.Append(Environment.NewLine);
    }

    private static Style StyleOf(MarkKind? kind) => kind switch
    {
        MarkKind.Person => new Style(Color.Green, decoration: Decoration.Bold),
        MarkKind.Action => new Style(Color.Yellow),
        MarkKind.Engagement => new Style(Color.Aqua, decoration: Decoration.Underline),
        _ => Style.Plain,
    };
}
