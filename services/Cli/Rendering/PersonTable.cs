using Chancery.Contracts.Engagement.V1;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>The persons that a document names.</summary>
internal static class PersonTable
{
    public static IRenderable Of(IEnumerable<PersonMention> persons)
    {
        var table = Tables.Of("", "Person", "Post", "For", "Mentions", "Sure").NoWrap(0).NoWrap(5);
        foreach (var (index, person) in persons.Index())
            table.Row(
                Mark.LabelOf(MarkKind.Person, index), person.Name, person.Post, person.Represents,
                string.Join(", ", person.Evidence.Select(mention => $"“{mention.Quote}”").Distinct()), Facts.Sure(person.Confidence));
        return table;
    }
}
