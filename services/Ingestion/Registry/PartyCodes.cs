using Chancery.Contracts.Entity.V1;
using Chancery.Parties;

namespace Chancery.Ingestion.Registry;

/// <summary>Which codes callers may use for countries and organisations. Codes are compared to the letter: "TJ", not "tj".</summary>
internal static class PartyCodes
{
    public static bool IsCountry(string code) => KindOfKnown(code) == PartyKind.Country;

    public static bool IsPublisher(string code) => KindOfKnown(code) is PartyKind.Country or PartyKind.Organisation;

    /// <summary>
    /// A known code; or an organisation that is told by its full name, as <paramref name="code"/> itself or beside an acronym. Two letters
    /// alone are a mistaken country, and an acronym alone says too little to register an organisation by. An armed group takes no part.
    /// </summary>
    public static bool IsParty(string code, string name) =>
        IsPublisher(code) || (CodeOfName(code) is null && IsPerhapsOrganisation(code) && (IsFullName(code) || IsFullName(name)));

    /// <summary>What a participant may represent; an acronym that is not known may stand among the parties with its full name.</summary>
    public static bool IsRepresented(string code) => IsPublisher(code) || (CodeOfName(code) is null && IsPerhapsOrganisation(code));

    /// <summary>The code of a known party of this name, where a name was given for a code; null when none is known.</summary>
    public static string? CodeOfName(string name) => KnownParties.ByName(name) is { } known && known.Code != name ? known.Code : null;

    public static EntityKind KindOf(string code) => IsCountry(code) ? EntityKind.Country : EntityKind.Organisation;

    private static PartyKind? KindOfKnown(string code) =>
        KnownParties.ByCode(code) is { } known && known.Code == code ? known.Kind : null;

    private static bool IsPerhapsOrganisation(string code) =>
        KindOfKnown(code) is null && !(code.Length == 2 && code.All(char.IsAsciiLetter));

    private static bool IsFullName(string text) => text.Length > 2 && text.Any(char.IsLower);
}
