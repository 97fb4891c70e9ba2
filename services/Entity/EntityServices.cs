using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;
using Npgsql;

namespace Chancery.Entities;

internal static class EntityServices
{
    /// <summary>What the service is made of, over the database of the log.</summary>
    public static IServiceCollection AddEntities(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddEventLog(configuration);
        services.AddProjection<EntityProjection>();
        services.AddSingleton<EntityLookup>().AddSingleton<EntityGetter>().AddSingleton<EntityLister>().AddSingleton<EntitySearcher>();
        services.AddSingleton<PoolSource>().AddSingleton<ResolveTelemetry>().AddSingleton<MentionResolver>();
        services.AddSingleton<RequestIds>().AddSingleton<RegistryReader>().AddSingleton<RegistryLog>().AddSingleton<RegistryTelemetry>();
        services.AddSingleton<EntityRecorder>().AddSingleton<EntityMerger>().AddSingleton<EntityDifferences>().AddSingleton<EntityHistory>();
        services.AddSingleton<EntityImporter>().AddSingleton<ImportPoolSource>().AddSingleton<ImportJoiner>().AddSingleton<JoinPairs>().AddSingleton<ImportTelemetry>();
        services.AddSingleton<RegistrySeeder>();
        services.AddHostedService(provider => provider.GetRequiredService<RegistrySeeder>());
        services.AddValidators(typeof(EntityServices).Assembly);
        services.AddErrorMapping<LogUnavailableException>(_ => Errors.LogUnavailable());
        // Of a command that was overtaken again and again: it may be repeated.
        services.AddErrorMapping<StreamChangedException>(_ => Errors.LogUnavailable());
        services.AddErrorMapping<ClaimTakenException>(_ => Errors.LogUnavailable());
        services.AddErrorMapping<NpgsqlException>(_ => Errors.LogUnavailable(), when: DatabaseFailure.IsUnavailable);
        services.AddErrorMapping<PositionNotReachedException>(e => Errors.PositionNotReached(e.Wanted, e.Reached));
        services.AddErrorMapping<AsOfInFutureException>(e => Errors.InvalidRequest([new FieldError(e.Field, ErrorReason.AsOfInFuture, e.Message)]));
        services.AddHealthChecks()
            .AddCheck<ProjectionHealthCheck>("projection", tags: [Readiness.ReadyTag])
            .AddCheck<RegistryHealthCheck>("registry", tags: [Readiness.ReadyTag]);
        return services;
    }
}
