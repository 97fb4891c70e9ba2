using Grpc.Core;
using Grpc.Net.Client.Configuration;

namespace Chancery.Client;

/// <summary>
/// Which calls are tried again by the channel itself: those answered UNAVAILABLE, a bounded number of times. Long streams
/// are not among them: <see cref="Subscription"/>, <see cref="BulkSubmission"/> and <see cref="EntityImport"/> know where they were and go on there.
/// </summary>
internal static class RetryRules
{
    private const int MaxAttempts = 4;

    public static ServiceConfig ServiceConfig => new()
    {
        MethodConfigs =
        {
            new MethodConfig { Names = { MethodName.Default }, RetryPolicy = OnlyUnavailable() },
            new MethodConfig { Names = { new MethodName { Service = "chancery.feed.v1.FeedService", Method = "Subscribe" } } },
            new MethodConfig { Names = { new MethodName { Service = "chancery.ingestion.v1.IngestionService", Method = "SubmitDocuments" } } },
            new MethodConfig { Names = { new MethodName { Service = "chancery.entity.v1.EntityService", Method = "ImportEntities" } } },
        },
    };

    private static RetryPolicy OnlyUnavailable() => new()
    {
        MaxAttempts = MaxAttempts,
        InitialBackoff = TimeSpan.FromMilliseconds(200),
        MaxBackoff = TimeSpan.FromSeconds(2),
        BackoffMultiplier = 2,
        RetryableStatusCodes = { StatusCode.Unavailable },
    };
}
