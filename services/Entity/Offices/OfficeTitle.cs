using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>How a title says that its offices are held.</summary>
[Flags]
internal enum Standing
{
    InFull = 0,
    Acting = 1,

    /// <summary>Named for it, and not in it yet.</summary>
    Designate = 2,

    /// <summary>No longer in it.</summary>
    Former = 4,

    /// <summary>In its place or in its honour: not in it.</summary>
    Alternate = 8,
}

/// <summary>What of a title no list knows.</summary>
internal enum TitleRest
{
    Nothing,

    /// <summary>A portfolio: "Minister of Agrarian Reform".</summary>
    Portfolio,

    /// <summary>Words beside offices: "Prime Minister, First Lord of the Treasury", "Prime Minister Tammsalu".</summary>
    Words,

    /// <summary>All of it.</summary>
    All,
}

/// <summary>What a title says. Two titles that have an office in common name one post of their party.</summary>
/// <param name="Offices">"minister: foreign affairs", "president", "ambassador: US"; one that no list knows by its own words, after
/// "=". The chief one first; each once.</param>
/// <param name="Standing">How they are held.</param>
/// <param name="Rest">What else stands in it.</param>
internal sealed record OfficeTitle(ImmutableArray<string> Offices, Standing Standing, TitleRest Rest)
{
    /// <summary>Marks an office that no list knows.</summary>
    public const char Unlisted = '=';

    public static readonly OfficeTitle None = new([], Standing.InFull, TitleRest.All);

    /// <summary>Whether a list knows the first of them.</summary>
    public bool IsKnown => Rest != TitleRest.All;

    /// <summary>The offices whose holders are meant: those of the first office alone, where the title joins several.</summary>
    public ImmutableArray<string> Meant => Offices.IsEmpty ? [] : OfficeLexicon.HeldAs(Offices[0]);

    public bool Shares(OfficeTitle other) => Offices.Any(office => OfficeLexicon.HeldAs(office).Any(other.Offices.Contains));
}
