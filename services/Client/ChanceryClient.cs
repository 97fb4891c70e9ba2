using Chancery.Contracts.Entity.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Contracts.Query.V1;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;

namespace Chancery.Client;

/// <summary>
/// The clients of all services over shared channels. Make one for a process and keep it: it is safe for concurrent use.
/// Calls answered UNAVAILABLE are tried again a few times; writes carry a request_id, so that a repetition writes once.
/// Failures are RpcExceptions; <see cref="ChanceryError.From(Grpc.Core.RpcException)"/> reads them.
/// </summary>
public sealed class ChanceryClient : IDisposable
{
    private readonly ChanceryClientOptions _options;
    private readonly GrpcChannel _ingestion;
    private readonly GrpcChannel _entity;
    private readonly GrpcChannel _query;

    public ChanceryClient(ChanceryClientOptions? options = null)
    {
        _options = options ?? new ChanceryClientOptions();
        var caller = new CallerInterceptor(_options.Actor, _options.Deadline, _options.Time);

        _ingestion = Channels.Open(_options.Addresses.Ingestion);
        _entity = Channels.Open(_options.Addresses.Entity);
        _query = Channels.Open(_options.Addresses.Query);

        Ingestion = new IngestionService.IngestionServiceClient(_ingestion.Intercept(caller, new RequestIdInterceptor()));
        Entity = new EntityService.EntityServiceClient(_entity.Intercept(caller, new RequestIdInterceptor()));
        Query = new QueryService.QueryServiceClient(_query.Intercept(caller));
        Feed = new FeedService.FeedServiceClient(_query.Intercept(caller));
    }

    public ChanceryAddresses Addresses => _options.Addresses;

    public IngestionService.IngestionServiceClient Ingestion { get; }

    public EntityService.EntityServiceClient Entity { get; }

    public QueryService.QueryServiceClient Query { get; }

    public FeedService.FeedServiceClient Feed { get; }

    /// <summary>The log as a stream that survives the loss of its connection. Enumerate it once for each follower.</summary>
    public Subscription Subscribe(SubscriptionOptions? options = null) =>
        new(Feed, options ?? new SubscriptionOptions(), _options.Time);

    /// <summary>Submits many documents on one stream that survives the loss of its connection.</summary>
    public BulkSubmission SubmitAll(IAsyncEnumerable<SubmitDocumentRequest> requests, BulkSubmissionOptions? options = null) =>
        new(Ingestion, requests, options ?? new BulkSubmissionOptions(), _options.Time);

    /// <summary>Imports a data set on one stream that survives the loss of its connection.</summary>
    /// <param name="dataset">Its name; what was imported under it before is known again.</param>
    /// <param name="lines">FollowTheMoney entities, one a line of JSON; empty lines are passed over.</param>
    /// <param name="options">How much is under way at once, and how it returns after a loss.</param>
    public EntityImport Import(string dataset, IAsyncEnumerable<string> lines, EntityImportOptions? options = null) =>
        new(Entity, dataset, lines, options ?? new EntityImportOptions(), _options.Time);

    public void Dispose()
    {
        _ingestion.Dispose();
        _entity.Dispose();
        _query.Dispose();
    }
}
