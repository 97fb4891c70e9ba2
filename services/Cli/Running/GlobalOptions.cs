using System.CommandLine;
using Chancery.Client;

namespace Chancery.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    private const double DefaultTimeout = 30;

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Write proto3 JSON, the contract's own, instead of tables.",
        Recursive = true,
    };

    private readonly Option<string> _host = new("--host")
    {
        Description = "Host of the services.",
        HelpName = "HOST",
        DefaultValueFactory = _ => "127.0.0.1",
        Recursive = true,
    };

    private readonly Option<int?> _portOffset = new("--port-offset")
    {
        Description = $"Added to every port. [default: {ChanceryAddresses.PortOffsetVariable}, else 0]",
        HelpName = "N",
        Recursive = true,
    };

    private readonly Option<string?> _actor = new("--actor")
    {
        Description = "Who acts, recorded with every event. [default: anonymous]",
        HelpName = "NAME",
        Recursive = true,
    };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "How long a call may take; streams go on.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => DefaultTimeout,
        Recursive = true,
    };

    public void AddTo(RootCommand root)
    {
        _timeout.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and <= 86_400))
                result.AddError("--timeout must be more than 0 and at most 86400 seconds.");
        });
        root.Add(Json);
        root.Add(_host);
        root.Add(_portOffset);
        root.Add(_actor);
        root.Add(_timeout);
    }

    public string Host(ParseResult parsed) => parsed.GetRequiredValue(_host);

    public ChanceryClientOptions ClientOptions(ParseResult parsed) => new()
    {
        Addresses = ChanceryAddresses.Of(Host(parsed), parsed.GetValue(_portOffset)),
        Actor = parsed.GetValue(_actor),
        Deadline = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
    };
}
