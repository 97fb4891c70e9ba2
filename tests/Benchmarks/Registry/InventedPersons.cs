using Chancery.Contracts.Entity.V1;
using Chancery.Parties;
using Date = Google.Type.Date;

namespace Chancery.Benchmarks.Registry;

/// <summary>Persons of invented names, the same ones each time: each has a name, spellings of it, and a post for a country.</summary>
internal static class InventedPersons
{
    /// <summary>Names of a person on average: one to show, and one or two spellings.</summary>
    public const double NamesEach = 2.5;

    private static readonly string[] Starts = ["Ka", "Be", "Do", "Mi", "Ra", "Su", "Ta", "Ve", "Zo", "Al", "Er", "Im", "Os", "Ul", "Fa", "Gu", "Ha", "Ja", "Le", "No"];
    private static readonly string[] Middles = ["ri", "ma", "lo", "ne", "shu", "da", "vi", "ko", "sa", "ti", "bra", "dze", "go", "mu", "ke", "pa"];
    private static readonly string[] Ends = ["n", "s", "v", "rov", "dze", "yan", "li", "wa", "nko", "sen", "ra", "m", "ko", "shi", "t", "ni", "z", "ro", "ev", "bek"];
    private static readonly string[] Posts =
    [
        "Minister of Foreign Affairs", "Minister of Finance", "Minister of Defence", "Ambassador to Germany", "Deputy Minister of Justice", "Head of Department",
        "Minister of Health", "Chairman of the State Committee", "Minister of Trade", "Adviser to the President",
    ];

    public static Entity Of(int number)
    {
        var random = new Random(number);
        var (given, family) = (Word(random, 2), Word(random, 3));
        var name = $"{given} {family}";
        var country = KnownParties.Countries[random.Next(KnownParties.Countries.Length)].Code;
        var start = 1990 + random.Next(34);
        var entity = new Entity
        {
            EntityId = $"ent-{number:00000000000000000000000000}",
            Kind = EntityKind.Person,
            Name = name,
            Names = { new EntityName { Value = name, Kind = NameKind.Preferred, Source = "invented" }, new EntityName { Value = $"{family}, {given}", Kind = NameKind.Spelling, Source = "invented" } },
        };
        if (number % 2 == 0)
            entity.Names.Add(new EntityName { Value = $"{given} {family}a", Kind = NameKind.Spelling, Source = "invented" });
        entity.Tenures.Add(new Tenure
        {
            Post = Posts[random.Next(Posts.Length)],
            Represents = country,
            StartDate = new Date { Year = start, Month = 1 + random.Next(12), Day = 1 },
            EndDate = new Date { Year = start + 1, Month = 1 + random.Next(12), Day = 28 },
            Source = "invented",
        });
        return entity;
    }

    /// <summary>The mention of one of them: by the very name, in another spelling, by a name that is new, by the office, in turn.</summary>
    public static (string Kind, Mention Mention) Asked(int turn, int persons)
    {
        var random = new Random(turn * 7919);
        var person = Of(random.Next(persons));
        var tenure = person.Tenures[0];
        var mention = new Mention
        {
            Kind = EntityKind.Person,
            Name = person.Name,
            Represents = tenure.Represents,
            Post = tenure.Post,
            Date = new Date { Year = tenure.StartDate.Year + 1, Month = 1, Day = 1 },
        };
        switch (turn % 4)
        {
            case 0: return ("exact", mention);
            case 1:
                mention.Name = mention.Name.Insert(mention.Name.Length - 1, "h");
                return ("spelling", mention);
            case 2:
                mention.Name = $"{Word(random, 4)} {Word(random, 4)}o";
                return ("new", mention);
            default:
                (mention.Name, mention.Post) = ("", "Foreign Minister");
                return ("office", mention);
        }
    }

    private static string Word(Random random, int middles)
    {
        var word = Starts[random.Next(Starts.Length)];
        for (var i = 0; i < middles; i++)
            word += Middles[random.Next(Middles.Length)];
        return word + Ends[random.Next(Ends.Length)];
    }
}
