using Chancery.Client;

namespace Chancery.Cli;

/// <summary>The service that a command talks to, for messages.</summary>
internal enum Service
{
    Ingestion,
    Entity,
    Query,
}

internal static class Services
{
    public static Uri Address(this Service service, ChanceryAddresses addresses) => service switch
    {
        Service.Ingestion => addresses.Ingestion,
        Service.Entity => addresses.Entity,
        _ => addresses.Query,
    };
}
