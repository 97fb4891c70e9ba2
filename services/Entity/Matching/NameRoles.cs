using System.Collections.Frozen;

namespace Chancery.Entities;

/// <summary>What a small word of a name may be, by particles.txt and honorifics.txt; it is the place that decides.</summary>
[Flags]
internal enum NameRole
{
    None = 0,

    /// <summary>"bin": says whose child someone is.</summary>
    Patronymic = 1,

    /// <summary>"al": of the word that follows.</summary>
    Article = 2,

    /// <summary>"von".</summary>
    Link = 4,

    /// <summary>"Abu": someone's father.</summary>
    Father = 8,

    /// <summary>"Abdul": one name with the word that follows.</summary>
    Servant = 16,

    /// <summary>"Din": one name with the word before.</summary>
    Faith = 32,

    /// <summary>A name that may be missing before the one that someone goes by.</summary>
    Light = 64,

    /// <summary>"Jr".</summary>
    Generation = 128,

    /// <summary>"Mr": before a name.</summary>
    Front = 256,

    /// <summary>"Major": before a name, or one.</summary>
    Perhaps = 512,

    /// <summary>"PhD": behind a name.</summary>
    Behind = 1024,

    /// <summary>"H.E.": an honorific where it has dots.</summary>
    Dotted = 2048,
}

internal static class NameRoles
{
    private static readonly FrozenDictionary<string, NameRole> Roles = Lexicon.Kinds("particles.txt").Concat(Lexicon.Kinds("honorifics.txt"))
        .SelectMany(kind => kind.Value.Select(word => (word, Role: Enum.Parse<NameRole>(kind.Key, ignoreCase: true))))
        .GroupBy(entry => entry.word, entry => entry.Role).ToFrozenDictionary(word => word.Key, word => word.Aggregate((a, b) => a | b));

    public static NameRole Of(string text) => Roles.GetValueOrDefault(text);

    public static bool Has(this NameRole roles, NameRole any) => (roles & any) != 0;
}
