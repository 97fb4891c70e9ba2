namespace Chancery.Client;

/// <summary>Where the three services listen for gRPC (HTTP/2 without TLS for http, with TLS for https).</summary>
/// <param name="Ingestion">Of IngestionService.</param>
/// <param name="Entity">Of EntityService.</param>
/// <param name="Query">Of QueryService and FeedService.</param>
public sealed record ChanceryAddresses(Uri Ingestion, Uri Entity, Uri Query)
{
    /// <summary>Environment variable whose number is added to every port, so that several platforms can run side by side.</summary>
    public const string PortOffsetVariable = "CHANCERY_PORT_OFFSET";

    public const int IngestionPort = 7101;
    public const int EntityPort = 7102;
    public const int QueryPort = 7103;

    /// <summary>The services of one host at their usual ports.</summary>
    /// <param name="host">Name or address.</param>
    /// <param name="portOffset">Added to each port; absent: as <see cref="PortOffsetVariable"/> says, else 0.</param>
    public static ChanceryAddresses Of(string host = "127.0.0.1", int? portOffset = null)
    {
        var offset = portOffset ?? OffsetOfEnvironment();
        return new ChanceryAddresses(At(host, IngestionPort + offset), At(host, EntityPort + offset), At(host, QueryPort + offset));
    }

    private static Uri At(string host, int port) => new UriBuilder(Uri.UriSchemeHttp, host, port).Uri;

    private static int OffsetOfEnvironment()
    {
        var text = Environment.GetEnvironmentVariable(PortOffsetVariable);
        if (string.IsNullOrWhiteSpace(text))
            return 0;
        return int.TryParse(text, out var offset)
            ? offset
            : throw new FormatException($"{PortOffsetVariable} is '{text}'; it must be a whole number such as 100, or unset.");
    }
}
