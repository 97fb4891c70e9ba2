using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Logging;

namespace Chancery.ServiceDefaults;

/// <summary>The one place where exceptions become statuses. INTERNAL is our fault alone, and is logged with its cause.</summary>
internal sealed partial class ErrorInterceptor(ErrorMappings mappings, TimeProvider time, ILogger<ErrorInterceptor> logger) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (Exception exception) when (exception is not RpcException)
        {
            throw StatusOf(exception, context);
        }
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(request, responseStream, context);
        }
        catch (Exception exception) when (exception is not RpcException)
        {
            throw StatusOf(exception, context);
        }
    }

    public override async Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(requestStream, responseStream, context);
        }
        catch (Exception exception) when (exception is not RpcException)
        {
            throw StatusOf(exception, context);
        }
    }

    private RpcException StatusOf(Exception exception, ServerCallContext context)
    {
        if (context.CancellationToken.IsCancellationRequested)
            return context.Deadline <= time.GetUtcNow().UtcDateTime
                ? new RpcException(new Status(StatusCode.DeadlineExceeded, "The call's deadline has passed."))
                : new RpcException(new Status(StatusCode.Cancelled, "The caller cancelled the call."));
        if (mappings.ErrorOf(exception) is { } error)
        {
            if (error.StatusCode != StatusCode.InvalidArgument)
                LogDependencyFailure(context.Method, error.StatusCode, exception);
            return error;
        }
        LogFailure(context.Method, exception);
        return new RpcException(new Status(StatusCode.Internal, "The service failed. The failure is logged under the call's trace id."));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} failed")]
    private partial void LogFailure(string method, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} answered {Status}")]
    private partial void LogDependencyFailure(string method, StatusCode status, Exception exception);
}
