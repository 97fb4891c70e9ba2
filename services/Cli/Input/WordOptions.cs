using System.CommandLine;
using Chancery.Cli.Rendering;

namespace Chancery.Cli.Input;

/// <summary>Options whose values are words of an enum of the contract.</summary>
internal static class WordOptions
{
    public static Option<T[]> Of<T>(string name, string description, ContractWords<T> words)
        where T : struct, System.Enum => new(name)
        {
            Description = $"{description}: {string.Join(", ", words.All)}.",
            HelpName = name.TrimStart('-').ToUpperInvariant(),
            CompletionSources = { _ => words.All.Select(word => new System.CommandLine.Completions.CompletionItem(word)) },
            CustomParser = result =>
            {
                var found = new List<T>();
                foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',')))
                {
                    if (words.Find(word.Trim()) is { } value)
                        found.Add(value);
                    else
                        result.AddError($"{name} '{word}' is none of {string.Join(", ", words.All)}.");
                }

                return [.. found];
            },
        };
}
