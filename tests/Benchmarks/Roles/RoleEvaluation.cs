using System.Diagnostics;
using System.Globalization;
using Chancery.Contracts.Entity.V1;
using Chancery.Entities;
using Date = Google.Type.Date;

namespace Chancery.Benchmarks.Roles;

/// <summary>Whether roles on a date find the right persons, asked of a registry in memory that knows dated posts.</summary>
internal static class RoleEvaluation
{
    public static void Run(string occupancies, string roles, TextWriter output, bool errors)
    {
        var pool = new EntityPool();
        foreach (var person in Occupancy.Persons(occupancies))
            pool.Put(person);
        var cases = RoleCase.Read(roles);
        foreach (var (form, mentionOf) in Forms)
            Write(form, mentionOf, cases, pool, output, errors);
        WriteOutside(occupancies, cases, pool, output, errors);
    }

    private static readonly (string, Func<RoleCase, Mention>)[] Forms =
    [
        ("post and country", one => new Mention { Kind = EntityKind.Person, Post = OfficeOf(one), Represents = one.Country, Date = Day(one.AsOf) }),
        ("words and country", one => new Mention { Kind = EntityKind.Person, Name = one.Mention, Represents = one.Country, Date = Day(one.AsOf) }),
        ("words alone", one => new Mention { Kind = EntityKind.Person, Name = one.Mention, Date = Day(one.AsOf) }),
        ("post and country, many years later", one => new Mention { Kind = EntityKind.Person, Post = OfficeOf(one), Represents = one.Country, Date = Day("2019-05-16") }),
        ("words alone, before", one => new Mention { Kind = EntityKind.Person, Name = one.Mention, Date = Day("1999-12-31") }),
    ];

    private static readonly string[] ForeignOffices = ["foreign", "external", "international relations"];

    private static string OfficeOf(RoleCase one) => one.Office.Replace('-', ' ');

    private static void Write(string form, Func<RoleCase, Mention> mentionOf, List<RoleCase> cases, EntityPool pool, TextWriter output, bool errors)
    {
        var (right, wrong, unlinked) = (0, 0, 0);
        var started = Stopwatch.GetTimestamp();
        foreach (var one in cases)
        {
            var resolution = Resolve(mentionOf(one), pool);
            var isRight = resolution.EntityId.Length > 0 && pool.Find(resolution.EntityId)!.Entity.Names.Any(name => one.Expect.Contains(name.Value));
            if (resolution.EntityId.Length == 0)
                unlinked++;
            else if (isRight)
                right++;
            else
                wrong++;
            if (errors && !isRight)
            {
                var told = resolution.Candidates.Select(candidate => $"\n    {candidate.Score:0.00} {candidate.Name}: {candidate.Features[^1].Description}");
                output.WriteLine($"  {resolution.Verdict} {one.Id} {one.Mention} ({one.Country}) on {one.AsOf}: {string.Join(" or ", one.Expect)}{string.Concat(told)}");
            }
        }
        var time = Stopwatch.GetElapsedTime(started).TotalMicroseconds / Math.Max(1, cases.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{form,-36} right {right,4}  wrong {wrong,3}  unlinked {unlinked,3}  {time:0} microseconds a mention"));
    }

    /// <summary>Every first of a month from 1999 to 2014 on which no title of a foreign minister is known in the country of a case: nobody is to be linked.</summary>
    private static void WriteOutside(string occupancies, List<RoleCase> cases, EntityPool pool, TextWriter output, bool errors)
    {
        var posts = Occupancy.Read(occupancies).ToLookup(one => one.Country);
        var (asked, linked) = (0, 0);
        foreach (var one in cases.DistinctBy(one => (one.Country, one.Office)))
        {
            for (var day = new DateOnly(1999, 1, 1); day.Year < 2015; day = day.AddMonths(1))
            {
                var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                if (posts[one.Country].Any(post => ForeignOffices.Any(word => post.Title.Contains(word, StringComparison.OrdinalIgnoreCase)) && string.CompareOrdinal(post.Start, text) <= 0 && string.CompareOrdinal(text, post.End) <= 0))
                    continue;
                asked++;
                var resolution = Resolve(new Mention { Kind = EntityKind.Person, Post = OfficeOf(one), Represents = one.Country, Date = Day(text) }, pool);
                if (resolution.EntityId.Length == 0)
                    continue;
                linked++;
                if (errors)
                    output.WriteLine($"  linked {one.Mention} on {text}: {resolution.Candidates[0].Name}, {resolution.Candidates[0].Features[^1].Description}");
            }
        }
        output.WriteLine($"months in which nobody is known in the office: {asked}, linked {linked}");
    }

    private static Resolution Resolve(Mention mention, EntityPool pool) =>
        ResolutionPlan.Of(ReadMention.Of([mention]), pool, registerNew: false, () => throw new InvalidOperationException("Nothing is registered.")).Resolutions[0];

    private static Date Day(string text) => Occupancy.Day(text);
}
