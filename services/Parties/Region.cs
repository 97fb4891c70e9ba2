using System.Collections.Immutable;

namespace Chancery.Parties;

/// <summary>A state of a federation, a province or another part of a country with officials of its own, who stand for the country.</summary>
/// <param name="Names">Every spelling including <paramref name="Name"/>, which comes first, and adjectives ("Bavarian").</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
public sealed record Region(string Name, ImmutableArray<string> Names, string CountryCode);
