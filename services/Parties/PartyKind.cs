namespace Chancery.Parties;

/// <summary>What a known party is. A country may be a territory with a code of its own; an armed group is no state's army.</summary>
public enum PartyKind
{
    Country,
    Organisation,
    ArmedGroup,
}
