using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>The countries, organisations and armed groups that are registered before any document is read.</summary>
internal static class KnownEntities
{
    private const string English = "en";

    public static ImmutableArray<Entity> All { get; } = [.. KnownParties.Countries.Concat(KnownParties.Organisations).Select(Of)];

    private static readonly FrozenDictionary<string, Entity> ByCode = All.ToFrozenDictionary(entity => entity.Code);

    /// <summary>The party of this code (a country's in any case), or null. Its id never changes, so that it may be had without asking the database.</summary>
    public static Entity? Find(string code) => KnownParties.ByCode(code) is { } party ? ByCode[party.Code] : null;

    internal static Entity Of(KnownParty party)
    {
        var isCountry = party.Kind == PartyKind.Country;
        var entity = new Entity
        {
            EntityId = EntityId.OfKnown(isCountry ? "country" : "organisation", party.Code),
            Kind = isCountry ? EntityKind.Country : EntityKind.Organisation,
            Name = party.Name,
            Code = party.Code,
            ArmedGroup = party.Kind == PartyKind.ArmedGroup,
        };
        entity.Names.Add(party.Names.Select(name => Name(name, KindOf(name, party))));
        entity.Names.Add(party.Demonyms.Select(name => Name(name, NameKind.Demonym)));
        entity.Names.Add(party.Capitals.Select(name => Name(name, NameKind.Capital)));
        if (isCountry)
            entity.ExternalIds.Add(new ExternalId { Scheme = "iso3166-1-alpha2", Value = party.Code });
        if (party.Alpha3.Length > 0)
            entity.ExternalIds.Add(new ExternalId { Scheme = "iso3166-1-alpha3", Value = party.Alpha3 });
        if (party.WikidataId.Length > 0)
            entity.ExternalIds.Add(new ExternalId { Scheme = "wikidata", Value = party.WikidataId });
        return entity;
    }

    private static EntityName Name(string value, NameKind kind) => new() { Value = value, Language = English, Kind = kind };

    private static NameKind KindOf(string name, KnownParty party) =>
        name == party.Name ? NameKind.Preferred
        : name == party.OfficialName ? NameKind.Official
        : IsAcronym(name) ? NameKind.Acronym
        : NameKind.Spelling;

    private static bool IsAcronym(string name) => name.Count(char.IsUpper) >= 2 && !name.Any(char.IsLower) && !name.Contains(' ');
}
