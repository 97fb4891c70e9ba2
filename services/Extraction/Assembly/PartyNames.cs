using Chancery.Contracts.Engagement.V1;
using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>Parties as the contract has them, with their English names.</summary>
internal static class PartyNames
{
    public static Party Party(string code, Role role = Role.Unspecified) => new() { Code = code, Name = Name(code), Role = role };

    public static string Name(string code) => KnownParties.ByCode(code)?.Name ?? code;
}
