using System.CommandLine;
using Chancery.Contracts.Feed.V1;

namespace Chancery.Cli.Input;

/// <summary>Options of the commands that read the feed.</summary>
internal static class FeedOptions
{
    /// <summary>Every name of an event's message, in the order of the contract.</summary>
    public static readonly IReadOnlyList<string> EventTypes =
        [.. RecordedEvent.Descriptor.Oneofs.Single(oneof => oneof.Name == "event").Fields.Select(field => field.MessageType.Name)];

    public static Option<string[]> Types() => new("--types")
    {
        Description = $"Only events of these types: {string.Join(", ", EventTypes)}.",
        HelpName = "TYPES",
        CompletionSources = { _ => EventTypes.Select(name => new System.CommandLine.Completions.CompletionItem(name)) },
        CustomParser = result =>
        {
            var found = new List<string>();
            foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
            {
                if (EventTypes.FirstOrDefault(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } name)
                    found.Add(name);
                else
                    result.AddError($"--types '{word}' is none of {string.Join(", ", EventTypes)}.");
            }

            return [.. found];
        },
    };

    public static Option<long?> Position(string name, string description)
    {
        var option = new Option<long?>(name) { Description = description, HelpName = "POSITION" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long?>() < 0)
                result.AddError($"{name} must not be below 0.");
        });
        return option;
    }
}
