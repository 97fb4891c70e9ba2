using FluentValidation;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.ServiceDefaults;

/// <summary>Asks the validator of a request, where there is one, before the method is entered.</summary>
internal sealed class ValidationInterceptor : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        Check(request, context);
        return continuation(request, context);
    }

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Check(request, context);
        return continuation(request, responseStream, context);
    }

    private static void Check<TRequest>(TRequest request, ServerCallContext context)
    {
        if (context.GetHttpContext().RequestServices.GetService<IValidator<TRequest>>() is { } validator)
            RequestValidation.Check(validator, request);
    }
}
