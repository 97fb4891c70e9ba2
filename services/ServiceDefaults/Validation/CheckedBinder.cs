using System.Buffers;
using Google.Protobuf;
using Grpc.Core;

namespace Chancery.ServiceDefaults;

/// <summary>Gives each method a reading of its requests that says what is wrong with bytes that are none.</summary>
internal sealed class CheckedBinder(ServiceBinderBase binder) : ServiceBinderBase
{
    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) => binder.AddMethod(Check(method), handler);

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) => binder.AddMethod(Check(method), handler);

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) => binder.AddMethod(Check(method), handler);

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) => binder.AddMethod(Check(method), handler);

    private static Method<TRequest, TResponse> Check<TRequest, TResponse>(Method<TRequest, TResponse> method)
        where TRequest : class
        where TResponse : class
    {
        var marshaller = method.RequestMarshaller;
        return new Method<TRequest, TResponse>(method.Type, method.ServiceName, method.Name,
            Marshallers.Create<TRequest>(marshaller.ContextualSerializer, context => Read(marshaller, context)), method.ResponseMarshaller);
    }

    private static TRequest Read<TRequest>(Marshaller<TRequest> marshaller, DeserializationContext context)
        where TRequest : class
    {
        try
        {
            return marshaller.ContextualDeserializer(context);
        }
        catch (InvalidProtocolBufferException)
        {
            var descriptor = ((IMessage)Activator.CreateInstance<TRequest>()).Descriptor;
            throw Errors.InvalidRequest(MalformedFields.Of(descriptor, context.PayloadAsReadOnlySequence().ToArray()));
        }
    }
}
