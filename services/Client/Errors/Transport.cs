using System.Net.Sockets;
using Grpc.Core;

namespace Chancery.Client;

/// <summary>Tells failures of the connection from answers of a service.</summary>
internal static class Transport
{
    /// <summary>
    /// The connection was not made or broke. A connection that breaks in the midst of a stream comes as INTERNAL, CANCELLED
    /// or UNAVAILABLE, by where it was noticed; common to all is that an exception of the transport is beneath.
    /// </summary>
    public static bool LostConnection(Status status) => Causes(status.DebugException).Any(IsOfTransport);

    /// <summary>The innermost cause, which names what happened ("Connection refused"), or else the status' own words.</summary>
    public static string Describe(Status status) =>
        Causes(status.DebugException).LastOrDefault(IsOfTransport)?.Message ?? status.Detail;

    private static IEnumerable<Exception> Causes(Exception? exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            yield return cause;
    }

    private static bool IsOfTransport(Exception exception) => exception is HttpRequestException or IOException or SocketException;
}
