using Chancery.Contracts.Engagement.V1;
using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Chancery.ServiceDefaults;

/// <summary>Refuses a call whose x-actor could not be recorded, instead of cutting the name short.</summary>
internal sealed class ActorInterceptor : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        Check(context);
        return continuation(request, context);
    }

    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Check(context);
        return continuation(requestStream, responseStream, context);
    }

    private static void Check(ServerCallContext context)
    {
        if (context.Actor().Length > Caller.MaxActorLength)
            throw Errors.InvalidRequest([new FieldError(Caller.ActorHeader, ErrorReason.FieldTooLong,
                $"The metadata {Caller.ActorHeader} has at most {Caller.MaxActorLength} characters.")]);
    }
}
