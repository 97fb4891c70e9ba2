using System.CommandLine;
using Chancery.Client;

namespace Chancery.Cli;

/// <summary>What a running command works with.</summary>
/// <param name="Client">The services.</param>
/// <param name="Terminal">Where to read and write.</param>
/// <param name="Parsed">The command line.</param>
/// <param name="Json">Write JSON instead of tables.</param>
internal sealed record Session(ChanceryClient Client, Terminal Terminal, ParseResult Parsed, bool Json);
