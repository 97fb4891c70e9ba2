using Spectre.Console.Rendering;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Cli.Rendering;

/// <summary>What parties say or do to one another.</summary>
internal static class ActionTable
{
    public static IRenderable Of(IEnumerable<Action> actions)
    {
        var table = Tables.Of("", "Action", "Words", "Sure").NoWrap(0).NoWrap(3);
        foreach (var (index, action) in actions.Index())
            table.Row(Mark.LabelOf(MarkKind.Action, index), Line(action), $"“{action.Evidence?.Quote}”", Facts.Sure(action.Confidence));
        return table;
    }

    /// <summary>"TJ SUPPORT IQ".</summary>
    public static string Line(Action action) =>
        $"{Facts.Code(action.Source)} {ContractWords.ActionTypes.Of(action.Type).ToUpperInvariant()} {Facts.Code(action.Target)}";
}
