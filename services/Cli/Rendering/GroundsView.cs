using Chancery.Contracts.Engagement.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>Why an engagement was read as it is: the rule with its words, then each field with what it rests on.</summary>
internal static class GroundsView
{
    public static IRenderable Of(int index, Grounds grounds)
    {
        var table = Tables.Of("Field", "Is", "How", "Words").NoWrap(0).NoWrap(2);
        foreach (var ground in grounds.Fields)
            table.Row(ground.Field, ground.Value, How(ground.Kind), ground.Words is { } words ? $"“{OneLine(words.Quote)}”" : "");
        var label = Mark.LabelOf(MarkKind.Engagement, index);
        return new Rows(new Text($"{label} is told by “{OneLine(grounds.Words?.Quote ?? "")}”: rule “{grounds.Rule}”", new Style(decoration: Decoration.Bold)), table);
    }

    private static string How(GroundKind kind) => kind switch
    {
        GroundKind.Stated => "stated",
        GroundKind.Referred => "referred to",
        GroundKind.Inherited => "inherited",
        GroundKind.Concluded => "concluded",
        _ => "",
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
