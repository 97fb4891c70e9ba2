using System.Collections.Immutable;

namespace Chancery.Parties;

/// <summary>A city: every capital, and others large or well known.</summary>
/// <param name="Names">Every spelling including <paramref name="Name"/>, which comes first.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
/// <param name="IsCapital">Capital or seat of government of its country.</param>
public sealed record City(string Name, ImmutableArray<string> Names, string CountryCode, bool IsCapital);
