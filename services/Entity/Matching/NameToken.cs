namespace Chancery.Entities;

/// <summary>What a word of a person's name weighs.</summary>
public enum NameTokenKind
{
    /// <summary>A given name, a father's name, a surname.</summary>
    Name,

    /// <summary>"A."</summary>
    Initial,

    /// <summary>"bin", "von": binds the names around it.</summary>
    Particle,

    /// <summary>"II", "3rd": tells apart two who bear the same name.</summary>
    Number,
}

/// <summary>A word of a person's name.</summary>
/// <param name="Text">Folded; an article is joined to its name ("altarawi").</param>
/// <param name="Spelling">As <see cref="Entities.Spelling"/> makes it.</param>
/// <param name="Kind">What it weighs.</param>
public sealed record NameToken(string Text, string Spelling, NameTokenKind Kind)
{
    /// <summary>No word of a name is longer; a hostile one is cut, so that nothing made of it outgrows an index.</summary>
    private const int MaxLength = 64;

    public static NameToken Of(string text)
    {
        var bounded = text.Length <= MaxLength ? text : text[..MaxLength];
        return new NameToken(bounded, Entities.Spelling.Of(bounded), KindOf(bounded));
    }

    private static NameTokenKind KindOf(string text) => text switch
    {
        "ii" or "iii" or "iv" or "vi" or "vii" or "viii" or "jr" or "sr" => NameTokenKind.Number,
        _ when char.IsAsciiDigit(text[0]) => NameTokenKind.Number,
        _ when PersonName.IsPatronymic(text) || Particles.Contains(text) => NameTokenKind.Particle,
        { Length: 1 } => NameTokenKind.Initial,
        _ => NameTokenKind.Name,
    };

    private static readonly HashSet<string> Particles =
        ["von", "van", "der", "den", "de", "di", "da", "del", "della", "la", "le", "du", "dos", "das", "zu", "ter"];
}
