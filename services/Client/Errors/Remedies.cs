using System.Collections.Frozen;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Client;

/// <summary>What the contract (errors.proto) tells callers to do about each reason.</summary>
internal static class Remedies
{
    private const string Prefix = "ERROR_REASON_";

    private static readonly FrozenDictionary<string, string> ByReason = ErrorsReflection.Descriptor.EnumTypes
        .Single(type => type.ClrType == typeof(ErrorReason)).Values
        .Where(value => value.Number != (int)ErrorReason.Unspecified)
        .ToFrozenDictionary(value => value.Name[Prefix.Length..], value => value.GetOptions().GetExtension(ErrorsExtensions.Error).Remedy);

    public static string Of(string reason) => ByReason.GetValueOrDefault(reason, "");

    /// <summary>The message alone: services end it with the remedy, for those who see nothing but the message.</summary>
    public static string Without(string message, string remedy) =>
        remedy.Length > 0 && message.EndsWith(remedy, StringComparison.Ordinal) ? message[..^remedy.Length].TrimEnd() : message;
}
