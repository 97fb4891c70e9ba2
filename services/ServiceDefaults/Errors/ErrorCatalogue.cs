using System.Collections.Frozen;
using Chancery.Contracts.Engagement.V1;
using Google.Protobuf.Reflection;

namespace Chancery.ServiceDefaults;

/// <summary>The descriptions that errors.proto gives each reason.</summary>
public static class ErrorCatalogue
{
    private static readonly EnumDescriptor Reasons = ErrorsReflection.Descriptor.EnumTypes.Single(e => e.ClrType == typeof(ErrorReason));

    private static readonly FrozenDictionary<ErrorReason, ErrorDescription> Descriptions = Reasons.Values
        .Where(value => value.Number != (int)ErrorReason.Unspecified)
        .ToFrozenDictionary(value => (ErrorReason)value.Number, value => value.GetOptions().GetExtension(ErrorsExtensions.Error));

    public static ErrorDescription Describe(ErrorReason reason) => Descriptions[reason];

    /// <summary>The reason as it stands in google.rpc.ErrorInfo: "ENGAGEMENT_CHANGED".</summary>
    public static string NameOf(ErrorReason reason) =>
        Reasons.FindValueByNumber((int)reason).Name["ERROR_REASON_".Length..];
}
