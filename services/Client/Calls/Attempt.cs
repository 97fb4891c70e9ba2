using Grpc.Core;

namespace Chancery.Client;

/// <summary>What came of a call: its result, or the failure after which the same may be tried again.</summary>
internal readonly record struct Attempt<T>(T? Result, RpcException? Failure)
{
    public ChanceryError? Loss => Failure is null ? null : ChanceryError.From(Failure);
}

internal static class Attempt
{
    /// <exception cref="RpcException">The call failed in a way that waiting does not cure.</exception>
    public static async Task<Attempt<T>> Of<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return new Attempt<T>(await call(), null);
        }
        catch (RpcException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (RpcException exception) when (ChanceryError.From(exception).IsTransient)
        {
            return new Attempt<T>(default, exception);
        }
    }
}
