using System.Text.Json;

namespace Chancery.Benchmarks.Roles;

/// <summary>A line of a file of role cases: whom words mean on a day.</summary>
internal sealed record RoleCase(string Id, string Mention, string Country, string Office, string AsOf, string[] Expect)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static List<RoleCase> Read(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<RoleCase>(line, Options)!)];
}
