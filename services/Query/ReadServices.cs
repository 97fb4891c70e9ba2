using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.Query.Documents;
using Chancery.Query.Engagements;
using Chancery.Query.Entities;
using Chancery.Query.Projection;
using Chancery.ServiceDefaults;
using Npgsql;

namespace Chancery.Query;

internal static class ReadServices
{
    /// <summary>The log, the read model in its database, what keeps it up to date, and the reads.</summary>
    public static void AddReads(this WebApplicationBuilder builder)
    {
        builder.Services.AddValidators(typeof(ReadServices).Assembly);
        builder.Services.AddEventLog(builder.Configuration);
        builder.Services.AddErrorMapping<LogUnavailableException>(_ => Errors.LogUnavailable());
        builder.Services.AddErrorMapping<NpgsqlException>(_ => Errors.LogUnavailable(), when: DatabaseFailure.IsUnavailable);
        builder.Services.AddProjection<EngagementProjection>();
        builder.Services.AddErrorMapping<PositionNotReachedException>(e => Errors.PositionNotReached(e.Wanted, e.Reached));
        builder.Services.AddErrorMapping<AsOfInFutureException>(e =>
            Errors.InvalidRequest([new FieldError(e.Field, ErrorReason.AsOfInFuture, e.Message)]));
        builder.Services.AddSingleton<EntityMerges>();
        builder.Services.AddSingleton<EngagementReader>();
        builder.Services.AddSingleton<EngagementList>();
        builder.Services.AddSingleton<EngagementHistory>();
        builder.Services.AddSingleton<DocumentReader>();
        builder.Services.AddSingleton<DocumentList>();
        builder.Services.AddHealthChecks().AddCheck<ProjectionHealthCheck>("projection", tags: [Readiness.ReadyTag]);
    }
}
