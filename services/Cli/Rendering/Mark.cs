using Chancery.Contracts.Engagement.V1;

namespace Chancery.Cli.Rendering;

internal enum MarkKind
{
    Engagement,
    Action,
    Person,
}

/// <summary>Words of a text that state something.</summary>
/// <param name="Start">First character, in Unicode code points.</param>
/// <param name="End">The one after the last.</param>
/// <param name="Label">What they state, as the tables beside the text name it: "E1", "P2", "A1".</param>
/// <param name="Kind">What sort of thing that is.</param>
internal sealed record Mark(int Start, int End, string Label, MarkKind Kind)
{
    public static string LabelOf(MarkKind kind, int index) => $"{kind.ToString()[0]}{index + 1}";

    /// <summary>
    /// The marks of a reading: where each engagement and action is stated, and every mention of a person. Evidence of single
    /// fields is left out, which would cover the text.
    /// </summary>
    public static IReadOnlyList<Mark> Of(Extraction extraction) =>
    [
        .. extraction.Engagements.SelectMany((engagement, index) =>
            engagement.Accounts.SelectMany(account => account.Evidence).Where(evidence => evidence.Field.Length == 0)
                .Select(evidence => Of(evidence, MarkKind.Engagement, index))),
        .. extraction.Actions.Index().Where(action => action.Item.Evidence is not null)
            .Select(action => Of(action.Item.Evidence, MarkKind.Action, action.Index)),
        .. extraction.Persons.SelectMany((person, index) => person.Evidence.Select(evidence => Of(evidence, MarkKind.Person, index))),
    ];

    private static Mark Of(Evidence evidence, MarkKind kind, int index) => new(evidence.Start, evidence.End, LabelOf(kind, index), kind);
}
