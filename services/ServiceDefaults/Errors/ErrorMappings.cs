using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.ServiceDefaults;

/// <summary>Which error a caller is told when an exception of a lower layer ends a call.</summary>
internal sealed class ErrorMappings(IEnumerable<ErrorMapping> mappings)
{
    public RpcException? ErrorOf(Exception exception) =>
        mappings.FirstOrDefault(mapping => mapping.Matches(exception))?.Error(exception);
}

internal sealed record ErrorMapping(Func<Exception, bool> Matches, Func<Exception, RpcException> Error);

public static class ErrorMappingExtensions
{
    /// <summary>Exceptions of this type, or derived from it, are told as this error; with <paramref name="when"/> only those of which it holds.</summary>
    public static IServiceCollection AddErrorMapping<TException>(
        this IServiceCollection services, Func<TException, RpcException> error, Func<TException, bool>? when = null)
        where TException : Exception =>
        services.AddSingleton(new ErrorMapping(
            exception => exception is TException matching && (when is null || when(matching)), exception => error((TException)exception)));
}
