using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>A person's name, taken apart for comparison. Immutable.</summary>
/// <param name="Tokens">Its words, given name before family name where a comma told them apart.</param>
/// <param name="FamilyWasFirst">"Family, Given": a comma told which the family name is.</param>
/// <param name="Letters">All its letters in one row, without honorifics.</param>
internal sealed record PersonName(ImmutableArray<NameToken> Tokens, bool FamilyWasFirst, string Letters)
{
    public bool HasPatronymic { get; } = Tokens.Any(token => token.IsPatronymic);

    /// <summary>The words that may name someone: all but particles and generations.</summary>
    public ImmutableArray<NameToken> Names { get; } = Tokens.RemoveAll(token => token.Kind is NameTokenKind.Particle or NameTokenKind.Generation);

    /// <summary>A Chinese or Korean name by its look.</summary>
    public bool IsEastAsian { get; } = LooksEastAsian(Tokens);

    public string? Generation { get; } = Tokens.FirstOrDefault(token => token.Kind == NameTokenKind.Generation)?.Text;

    public static PersonName Parse(string value) => PersonNameReader.Read(value);

    private static bool LooksEastAsian(ImmutableArray<NameToken> tokens)
    {
        var names = tokens.RemoveAll(token => !token.IsName);
        return names.Length is >= 2 and <= 4 && (EastAsian.IsFamily(names[0].Text) || EastAsian.IsFamily(names[^1].Text)) && names.All(name => name.IsSyllabic);
    }
}
