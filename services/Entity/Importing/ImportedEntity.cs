using System.Text.RegularExpressions;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.Parties;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>What a Person, Position, Organization or PublicBody becomes. Pure.</summary>
internal static partial class ImportedEntity
{
    private const string Wikidata = "wikidata";

    /// <returns>The entity as the record tells it; null when it is refused.</returns>
    public static Entity? Of(string dataset, FtmRecord record, EntityKind kind, RecordProblems problems)
    {
        var source = ImportSource.Of(dataset, record.Id);
        var entity = new Entity { EntityId = EntityId.OfRecord(dataset, record.Id), Kind = kind };
        entity.Names.Add(Names(record, problems).Select((name, index) => new EntityName
        {
            Value = name,
            Kind = index == 0 ? NameKind.Preferred : NameKind.Spelling,
            Script = Scripts.Of(name),
            Source = source,
        }));
        if (entity.Names.Count == 0)
        {
            problems.Refuse("name", ErrorReason.FieldRequired, "It has no name that can be taken.");
            return null;
        }
        entity.Name = entity.Names[0].Value;
        entity.ExternalIds.Add(ExternalIds(dataset, record));
        entity.CountryCodes.Add(Countries(record, problems));
        if (kind == EntityKind.Person)
            AddLife(entity, record, source, problems);
        return entity;
    }

    private static void AddLife(Entity entity, FtmRecord record, string source, RecordProblems problems)
    {
        (entity.BirthDate, entity.DeathDate) = (FtmDates.One(record.Of("birthDate"), problems), FtmDates.One(record.Of("deathDate"), problems));
        if (PartialDate.Last(entity.DeathDate) < PartialDate.First(entity.BirthDate))
        {
            problems.LeaveOut("deathDate", ErrorReason.DateInvalid, "It is before the birth.");
            entity.DeathDate = null;
        }
        foreach (var (property, post) in record.Of("position"))
        {
            if (TextLength.Of(post) > RegistryRules.LongestPost || !WellFormedText.Holds(post))
                problems.LeaveOut(property, ErrorReason.FieldMalformed, $"An office has at most {RegistryRules.LongestPost} well-formed characters.");
            else
                entity.Tenures.Add(new Tenure { Post = PostWords.Of(post).Post, Capacity = PostWords.Of(post).Capacity, Source = source });
        }
    }

    private static IEnumerable<string> Names(FtmRecord record, RecordProblems problems)
    {
        var names = record.Of("name", "alias", "previousName");
        // Of each the first: several are other forms of it. One word may be both.
        string[] parts = ["firstName", "middleName", "lastName"];
        if (names.IsEmpty && string.Join(' ', parts.SelectMany(part => record.Of(part).Take(1)).Select(value => value.Text)) is { Length: > 0 } whole)
            names = [new FtmValue("name", whole)];
        foreach (var (property, text) in names)
        {
            var name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (TextLength.Of(name) > RegistryRules.LongestName)
                problems.LeaveOut(property, ErrorReason.FieldTooLong, $"A name has at most {RegistryRules.LongestName} characters.");
            else if (!WellFormedText.Holds(name) || NameKey.Of(name).Length == 0)
                problems.LeaveOut(property, ErrorReason.FieldMalformed, "A name has a letter or digit, and no U+FFFD, NUL or half of a surrogate pair.");
            else
                yield return name;
        }
    }

    private static List<ExternalId> ExternalIds(string dataset, FtmRecord record)
    {
        var ids = new List<ExternalId> { new() { Scheme = dataset, Value = record.Id } };
        ids.AddRange(record.Referents.Select(referent => new ExternalId { Scheme = dataset, Value = referent }));
        ids.AddRange(record.Of("wikidataId").Select(value => value.Text).Append(record.Id).Where(id => Item().IsMatch(id))
            .Select(id => new ExternalId { Scheme = Wikidata, Value = id }));
        return [.. ids.Distinct()];
    }

    private static SortedSet<string> Countries(FtmRecord record, RecordProblems problems)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (property, text) in record.Of("country", "jurisdiction", "mainCountry", "nationality", "citizenship"))
        {
            if (CountryOf(text) is { } country)
                codes.Add(country.Code);
            else
                problems.LeaveOut(property, ErrorReason.CodeUnknown, $"'{text}' is no country of ISO 3166-1.");
        }
        return codes;
    }

    /// <summary>By its code, as FollowTheMoney has it, or by its name; the European Union is one there.</summary>
    private static KnownParty? CountryOf(string text)
    {
        var party = KnownParties.ByCode(text) ?? KnownParties.ByCode(text.ToUpperInvariant()) ?? KnownParties.ByName(text);
        return party is { Kind: PartyKind.Country } or { Code: "EU" } ? party : null;
    }

    [GeneratedRegex("^Q[1-9][0-9]*\\z")]
    private static partial Regex Item();
}
