using Chancery.Contracts.Engagement.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>One engagement with everything that is known of it and the words that state it.</summary>
internal static class EngagementView
{
    public static IRenderable Of(Engagement engagement, long position)
    {
        var facts = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn(new GridColumn().PadRight(0));
        void Fact(string name, string value)
        {
            if (value.Length > 0)
                facts.AddRow(new Text(name, new Style(Color.Grey)), new Text(value));
        }

        Fact("what", Facts.What(engagement));
        Fact("how", ContractWords.Modes.Of(engagement.Mode).Replace('-', ' '));
        Fact("when", Facts.When(engagement));
        Fact("where", Facts.Where(engagement.Place));
        Fact("parties", string.Join('\n', engagement.Parties.Select(party => WithRole($"{party.Name} ({Facts.Code(party)})", party.Role, party.EntityId))));
        Fact("countries", engagement.DelegationCount > 0 ? $"{engagement.DelegationCount} said to be present" : "");
        Fact("persons", string.Join('\n', engagement.Participants.Select(person => WithRole(Facts.Person(person), person.Role, person.EntityId))));
        Fact("about", Facts.About(engagement));
        Fact("actions", string.Join('\n', engagement.Actions.Select(ActionTable.Line)));
        Fact("sure", Facts.Sure(engagement.Confidence));
        Fact("etag", engagement.Etag);
        return new Rows(
            new Text($"{engagement.EngagementId}  {engagement.Title}", new Style(decoration: Decoration.Bold)),
            new Text(""),
            facts,
            new Text(""),
            Evidence(engagement),
            new Text($"As of position {position}.", new Style(Color.Grey)));
    }

    private static string WithRole(string who, Role role, string entityId) =>
        $"{who}{(role == Role.Unspecified ? "" : $", {ContractWords.Roles.Of(role)}")}{(entityId.Length > 0 ? $"  {entityId}" : "")}";

    private static Table Evidence(Engagement engagement)
    {
        var table = Tables.Of("States", "Words", "Document", "At").NoWrap(2).NoWrap(3);
        foreach (var account in engagement.Accounts)
        {
            foreach (var evidence in account.Evidence)
                table.Row(evidence.Field.Length > 0 ? evidence.Field : "(all of it)", $"“{evidence.Quote}”", account.DocumentId, $"{evidence.Start}–{evidence.End}");
        }

        foreach (var action in engagement.Actions.Where(action => action.Evidence is not null))
            table.Row("action", $"“{action.Evidence.Quote}”", action.Evidence.DocumentId, $"{action.Evidence.Start}–{action.Evidence.End}");
        return table;
    }
}
