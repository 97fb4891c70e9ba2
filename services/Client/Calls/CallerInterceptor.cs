using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Chancery.Client;

/// <summary>Tells every call who acts, and gives a deadline to each unary call that has none.</summary>
internal sealed class CallerInterceptor : Interceptor
{
    private const string ActorHeader = "x-actor";
    private const int MaxActorLength = 200;

    private readonly string? _actor;
    private readonly TimeSpan _deadline;
    private readonly TimeProvider _time;

    /// <exception cref="ArgumentException">The actor cannot be sent as metadata.</exception>
    public CallerInterceptor(string? actor, TimeSpan deadline, TimeProvider time)
    {
        if (actor is not null && (string.IsNullOrWhiteSpace(actor) || actor.Length > MaxActorLength || actor.Any(c => c is < ' ' or > '~')))
            throw new ArgumentException($"The actor must be 1 to {MaxActorLength} printable ASCII characters.", nameof(actor));
        (_actor, _deadline, _time) = (actor, deadline, time);
    }

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, WithDeadline(WithActor(context)));

    public override TResponse BlockingUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, BlockingUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, WithDeadline(WithActor(context)));

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context,
        AsyncServerStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, WithActor(context));

    public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(
        ClientInterceptorContext<TRequest, TResponse> context, AsyncDuplexStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(WithActor(context));

    private ClientInterceptorContext<TRequest, TResponse> WithActor<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context)
        where TRequest : class
        where TResponse : class
    {
        if (_actor is null || context.Options.Headers?.Get(ActorHeader) is not null)
            return context;
        var headers = new Metadata();
        foreach (var header in context.Options.Headers ?? [])
            headers.Add(header);
        headers.Add(ActorHeader, _actor);
        return new(context.Method, context.Host, context.Options.WithHeaders(headers));
    }

    private ClientInterceptorContext<TRequest, TResponse> WithDeadline<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context)
        where TRequest : class
        where TResponse : class =>
        context.Options.Deadline is not null
            ? context
            : new(context.Method, context.Host, context.Options.WithDeadline((_time.GetUtcNow() + _deadline).UtcDateTime));
}
