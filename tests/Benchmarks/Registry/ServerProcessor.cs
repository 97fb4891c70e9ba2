using System.Globalization;
using Npgsql;

namespace Chancery.Benchmarks.Registry;

/// <summary>Processor time of the PostgreSQL server, all its processes together: what a busy machine does not change much. Zero where the server is not
/// on this machine, or the machine is no Linux.</summary>
internal sealed class ServerProcessor
{
    private const double TicksPerSecond = 100;

    private readonly int _server;

    private ServerProcessor(int server) => _server = server;

    public static async Task<ServerProcessor> OfAsync(string connectionString)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var command = database.CreateCommand("select pg_backend_pid()");
        var session = (int)(await command.ExecuteScalarAsync())!;
        return new ServerProcessor(Stat(session) is { Length: > 1 } stat ? int.Parse(stat[1], CultureInfo.InvariantCulture) : 0);
    }

    /// <summary>Seconds since the server started, those of ended sessions included.</summary>
    public double Seconds => _server == 0 ? 0 : Directory.EnumerateDirectories("/proc").Select(path => Path.GetFileName(path)).Where(name => char.IsAsciiDigit(name[0]))
        .Select(name => (Id: int.Parse(name, CultureInfo.InvariantCulture), Stat: Stat(int.Parse(name, CultureInfo.InvariantCulture))))
        .Where(process => process.Stat.Length > 14 && (process.Id == _server || process.Stat[1] == _server.ToString(CultureInfo.InvariantCulture)))
        .Sum(process => process.Stat[11..(process.Id == _server ? 15 : 13)].Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture))) / TicksPerSecond;

    /// <summary>The fields of /proc/ID/stat behind the name: state, parent, …</summary>
    private static string[] Stat(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
