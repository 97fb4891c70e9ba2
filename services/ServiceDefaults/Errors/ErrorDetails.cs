using Chancery.Contracts.Engagement.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace Chancery.ServiceDefaults;

/// <summary>Builds the google.rpc.Status of an error: its reason always, and what the reason calls for beside it.</summary>
internal static class ErrorDetails
{
    public const string Domain = "chancery";

    /// <summary>What JSON needs to write the details of an error.</summary>
    public static TypeRegistry TypeRegistry { get; } = TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor);

    /// <param name="reason">The reason; it decides the status.</param>
    /// <param name="what">One sentence: what is the matter with this call. The catalogue's remedy is added.</param>
    /// <param name="metadata">Names and values a program may want: ids, positions.</param>
    /// <param name="details">Further details of google.rpc.</param>
    public static RpcException Exception(
        ErrorReason reason, string what, IEnumerable<(string Key, string Value)>? metadata = null, params IEnumerable<IMessage> details)
    {
        var description = ErrorCatalogue.Describe(reason);
        var info = new ErrorInfo { Domain = Domain, Reason = ErrorCatalogue.NameOf(reason) };
        foreach (var (key, value) in metadata ?? [])
            info.Metadata[key] = value;
        var status = new Google.Rpc.Status { Code = (int)description.Status, Message = $"{what} {description.Remedy}" };
        status.Details.Add(Any.Pack(info));
        status.Details.Add(details.Select(Any.Pack));
        return status.ToRpcException();
    }
}
