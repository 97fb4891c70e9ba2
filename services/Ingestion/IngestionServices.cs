using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Correcting;
using Chancery.Ingestion.Documents;
using Chancery.Ingestion.Engagements;
using Chancery.Ingestion.Extracting;
using Chancery.Ingestion.Health;
using Chancery.Ingestion.Recording;
using Chancery.Ingestion.Registry;
using Chancery.Ingestion.Requests;
using Chancery.Ingestion.Rereading;
using Chancery.Ingestion.Retracting;
using Chancery.Ingestion.Submitting;
using Chancery.Ingestion.Telemetry;
using Chancery.Reading;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Ingestion;

/// <summary>What the service is made of.</summary>
internal static class IngestionServices
{
    public static void AddIngestion(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddEventLog(builder.Configuration);
        services.AddErrorMapping<LogUnavailableException>(_ => Errors.LogUnavailable());
        builder.AddRegistry();

        services.AddSingleton<Extractor>();
        services.AddSingleton<Read>(provider => provider.GetRequiredService<Extractor>().Read);
        services.AddSingleton<Explain>(provider => provider.GetRequiredService<Extractor>().Explain);
        services.AddSingleton<IngestionMetrics>();

        services.AddSingleton<PublicationDay>();
        services.AddSingleton<DocumentValidator>();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<RequestIds>();
        services.AddSingleton<FirstResults>();
        services.AddSingleton<SubmitDocument>();
        services.AddSingleton<Submissions>();
        services.AddSingleton<ItemResults>();
        services.AddSingleton(builder.Configuration.GetSection("Ingestion").Get<SubmissionOptions>() ?? new SubmissionOptions());
        services.AddSingleton<SubmitDocuments>();
        services.AddSingleton<ExtractEngagements>();

        services.AddSingleton<RereadDocument>();
        services.AddSingleton<RereadDocuments>();

        services.AddSingleton<EngagementLog>();
        services.AddSingleton<CitedDocuments>();
        services.AddSingleton<EntityLinker>();
        services.AddSingleton<RecordEngagement>();
        services.AddSingleton<CorrectEngagement>();
        services.AddSingleton<RetractEngagement>();

        // Submissions are checked where they are counted, and one by one on a stream; all else by the interceptor.
        services.AddSingleton<SubmitDocumentValidator>();
        services.AddSingleton<IValidator<ExtractEngagementsRequest>, ExtractEngagementsValidator>();
        services.AddSingleton<IValidator<RereadDocumentsRequest>, RereadDocumentsValidator>();
        services.AddSingleton<IValidator<RecordEngagementRequest>, RecordEngagementValidator>();
        services.AddSingleton<IValidator<CorrectEngagementRequest>, CorrectEngagementValidator>();
        services.AddSingleton<IValidator<RetractEngagementRequest>, RetractEngagementValidator>();

        services.AddHealthChecks()
            .AddCheck<LogHealthCheck>("log", tags: [Readiness.ReadyTag])
            .AddCheck<RegistryHealthCheck>("entity", tags: [Readiness.ReadyTag]);
    }
}
