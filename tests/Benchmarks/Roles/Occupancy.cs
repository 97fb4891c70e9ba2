using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Contracts.Entity.V1;
using Chancery.Entities;
using Date = Google.Type.Date;

namespace Chancery.Benchmarks.Roles;

/// <summary>A line of a file of dated posts. An open start or end: the list began or ended within it, so that no more than these days is known.</summary>
internal sealed record Occupancy(
    string Country, string[] Names, string Title, string Start, string End,
    [property: JsonPropertyName("start_open")] bool StartOpen, [property: JsonPropertyName("end_open")] bool EndOpen)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IEnumerable<Occupancy> Read(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Occupancy>(line, Options)!);

    /// <summary>The persons with their tenures: whoever shares a name with another of the same country is one with them.</summary>
    public static IEnumerable<EntityState> Persons(string file)
    {
        var persons = new Dictionary<(string Country, string Name), Entity>();
        foreach (var post in Read(file))
        {
            var known = post.Names.Select(name => persons.GetValueOrDefault((post.Country, NameKey.Of(name)))).FirstOrDefault(person => person is not null);
            var person = known ?? new Entity { EntityId = $"ent-{persons.Count:00000}", Kind = EntityKind.Person, Name = post.Names[0] };
            foreach (var name in post.Names)
            {
                persons.TryAdd((post.Country, NameKey.Of(name)), person);
                if (!person.Names.Any(one => one.Value == name))
                    person.Names.Add(new EntityName { Value = name });
            }
            person.Tenures.Add(new Tenure { Post = post.Title, Represents = post.Country, StartDate = Day(post.Start), EndDate = Day(post.End) });
        }
        return persons.Values.Distinct().Select(person => new EntityState(person, 1));
    }

    public static Date Day(string text)
    {
        var day = DateOnly.Parse(text, CultureInfo.InvariantCulture);
        return new Date { Year = day.Year, Month = day.Month, Day = day.Day };
    }
}
