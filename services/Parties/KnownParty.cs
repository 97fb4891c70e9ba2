using System.Collections.Immutable;

namespace Chancery.Parties;

/// <summary>A country, international organisation or armed group that is known before any document is read.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 of a country ("TJ"); the common acronym or full English name of an organisation ("OSCE", "World Bank").</param>
/// <param name="Name">The common English name.</param>
/// <param name="OfficialName">The full name; equal to <paramref name="Name"/> where there is no other.</param>
/// <param name="Names">Every spelling, each once: the common name first, then the official one, then the others. An organisation's code is among them, a country's is not ("IN", "IS" and "US" are words first).</param>
/// <param name="Demonyms">Nouns and adjectives, singular and plural ("Tajik", "Tajiks"); empty for organisations and uninhabited territories.</param>
/// <param name="Capitals">Capital and seats of government, the one that stands for the country first; empty for organisations.</param>
/// <param name="Alpha3">ISO 3166-1 alpha-3; empty for organisations.</param>
/// <param name="WikidataId">"Q863"; empty where no source was sure.</param>
public sealed record KnownParty(
    string Code,
    PartyKind Kind,
    string Name,
    string OfficialName,
    ImmutableArray<string> Names,
    ImmutableArray<string> Demonyms,
    ImmutableArray<string> Capitals,
    string Alpha3,
    string WikidataId);
