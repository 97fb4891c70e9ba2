using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>A person's name, taken apart for comparison. Immutable.</summary>
internal sealed class PersonName
{
    private const int MostSyllables = 4;

    /// <param name="tokens">Its words, given name before family name where a comma told them apart.</param>
    /// <param name="familyWasFirst">"Family, Given": a comma told which the family name is.</param>
    /// <param name="letters">All its letters in one row, without honorifics.</param>
    public PersonName(ImmutableArray<NameToken> tokens, bool familyWasFirst, string letters)
    {
        (Tokens, FamilyWasFirst, Letters) = (tokens, familyWasFirst, letters);
        var names = ImmutableArray.CreateBuilder<NameToken>(tokens.Length);
        foreach (var token in tokens)
        {
            HasPatronymic |= token.IsPatronymic;
            if (token.Kind == NameTokenKind.Generation)
                Generation ??= token.Text;
            else if (token.Kind != NameTokenKind.Particle)
                names.Add(token);
        }
        Names = names.DrainToImmutable();
        IsEastAsian = LooksEastAsian(Names);
    }

    public ImmutableArray<NameToken> Tokens { get; }

    public bool FamilyWasFirst { get; }

    public string Letters { get; }

    /// <summary>The words that may name someone: all but particles and generations.</summary>
    public ImmutableArray<NameToken> Names { get; }

    public bool HasPatronymic { get; }

    /// <summary>A Chinese or Korean name by its look.</summary>
    public bool IsEastAsian { get; }

    /// <summary>"Jr", "II"; null for most.</summary>
    public string? Generation { get; }

    public static PersonName Parse(string value) => PersonNameReader.Read(value);

    private static bool LooksEastAsian(ImmutableArray<NameToken> names)
    {
        var (count, first, last) = (0, default(NameToken), default(NameToken));
        foreach (var name in names)
        {
            if (!name.IsName)
                continue;
            if (++count > MostSyllables)
                return false;
            first ??= name;
            last = name;
        }
        if (count < 2 || (!EastAsian.IsFamily(first!.Text) && !EastAsian.IsFamily(last!.Text)))
            return false;
        foreach (var name in names)
        {
            if (name.IsName && !name.IsSyllabic)
                return false;
        }
        return true;
    }
}
