using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Benchmarks;

/// <summary>
/// Dated posts of governments as FollowTheMoney: a Person for each country and name, a Position for each country and title, an Occupancy for
/// each post. A bound that is not the true one, but where the lists begin or end, is a day on which the post was held (date).
/// </summary>
internal static class FollowTheMoney
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string file, TextWriter output)
    {
        var posts = File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<DatedPost>(line, Names)!).ToList();
        foreach (var person in posts.GroupBy(post => post.PersonId))
        {
            var names = person.SelectMany(post => post.Names).Distinct().ToArray();
            Line(person.Key, "Person", new() { ["name"] = [names[0]], ["alias"] = names[1..], ["country"] = [person.First().Place] });
        }
        foreach (var position in posts.GroupBy(post => post.PositionId))
            Line(position.Key, "Position", new() { ["name"] = [position.First().Title], ["country"] = [position.First().Place] });
        foreach (var (index, post) in posts.Index())
        {
            Line($"occupancy-{index + 1}", "Occupancy", new()
            {
                ["holder"] = [post.PersonId],
                ["post"] = [post.PositionId],
                ["startDate"] = post.StartOpen ? [] : [post.Start],
                ["endDate"] = post.EndOpen ? [] : [post.End],
                ["date"] = [.. post.StartOpen ? new[] { post.Start } : [], .. post.EndOpen ? new[] { post.End } : []],
            });
        }

        void Line(string id, string schema, Dictionary<string, string[]> properties) => output.WriteLine(JsonSerializer.Serialize(
            new { id, schema, properties = properties.Where(property => property.Value.Length > 0).ToDictionary() }, Plain));
    }

    private sealed record DatedPost(string Country, string CountryName, string[] Names, string Title, string Start, string End, bool StartOpen, bool EndOpen)
    {
        /// <summary>Parts of countries have no code.</summary>
        [JsonIgnore]
        public string Place => (Country.All(char.IsAsciiLetter) ? Country : CountryName).ToLowerInvariant();

        [JsonIgnore]
        public string PersonId => Id("person", Names[0]);

        [JsonIgnore]
        public string PositionId => Id("position", Title);

        private string Id(string kind, string words) =>
            $"{kind}-{Place}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 6))}";
    }
}
