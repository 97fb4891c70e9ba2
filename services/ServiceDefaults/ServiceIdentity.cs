namespace Chancery.ServiceDefaults;

/// <summary>Which service this is, and where it listens before <c>CHANCERY_PORT_OFFSET</c> is added.</summary>
/// <param name="Name">Lower case: "ingestion". Traces and metrics carry it as <c>service.name</c> "chancery-ingestion".</param>
/// <param name="GrpcPort">gRPC over HTTP/2 without TLS.</param>
/// <param name="HttpPort">HTTP/1.1: JSON, health, metrics.</param>
public sealed record ServiceIdentity(string Name, int GrpcPort, int HttpPort)
{
    public string TelemetryName => $"chancery-{Name}";
}
