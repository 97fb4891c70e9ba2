using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Chancery.ServiceDefaults;

/// <summary>
/// Binds the methods of a service so that bytes that are no message of its contract, such as text that is not UTF-8, are told as
/// INVALID_REQUEST. Interceptors come too late for that: gRPC would answer UNKNOWN before it asks them. On every service of ours:
/// <c>[BindServiceMethod(typeof(CheckedRequests&lt;EntityServiceBase&gt;), nameof(CheckedRequests&lt;&gt;.BindService))]</c>.
/// </summary>
/// <typeparam name="TBase">The generated base class of the service, whose own binding this stands before.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "gRPC and JSON transcoding look for the members here, by their names.")]
public static class CheckedRequests<TBase>
    where TBase : class
{
    private static readonly Type Generated = typeof(TBase).GetCustomAttribute<BindServiceMethodAttribute>()!.BindType;

    private static readonly Action<ServiceBinderBase, TBase?> Bind =
        Generated.GetMethod(nameof(BindService), [typeof(ServiceBinderBase), typeof(TBase)])!.CreateDelegate<Action<ServiceBinderBase, TBase?>>();

    /// <summary>Where JSON transcoding finds the methods' paths.</summary>
    public static ServiceDescriptor Descriptor { get; } = (ServiceDescriptor)Generated.GetProperty(nameof(Descriptor))!.GetValue(null)!;

    public static void BindService(ServiceBinderBase binder, TBase? service) => Bind(new CheckedBinder(binder), service);
}
