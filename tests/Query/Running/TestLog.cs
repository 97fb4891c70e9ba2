using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Google.Protobuf;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Query.Tests;

/// <summary>Writes to the log of a test's database, as ingestion does.</summary>
public sealed class TestLog(string connectionString) : IAsyncDisposable
{
    private static readonly EventHeaders Headers = new(null, "ingestion", null);

    private readonly ServiceProvider _services = new ServiceCollection().AddEventLog(connectionString).BuildServiceProvider();

    private LogWriter Writer => _services.GetRequiredService<LogWriter>();
    private LogReader Reader => _services.GetRequiredService<LogReader>();

    public Task<long> HeadAsync() => Reader.HeadAsync();

    public Task<IReadOnlyList<LoggedEvent>> HistoryAsync(string streamId) => Reader.ReadStreamAsync(streamId);

    /// <returns>The position of the last one.</returns>
    public async Task<long> RecordAsync(params Engagement[] engagements)
    {
        var position = 0L;
        foreach (var chunk in engagements.Chunk(100))
        {
            var streams = chunk.Select(e => new StreamAppend(e.EngagementId, 0, [new EngagementRecorded { Engagement = e }]));
            position = (await Writer.AppendAsync(new Append([.. streams], [], Headers))).Position;
        }
        return position;
    }

    /// <returns>The position of the correction, or of whatever it is.</returns>
    public async Task<long> AppendAsync(string streamId, long version, IMessage data, EventHeaders? headers = null) =>
        (await Writer.AppendAsync(new Append(new StreamAppend(streamId, version, [data]), headers ?? Headers))).Position;

    public Task<long> ReceiveAsync(DocumentReceived received) => AppendAsync(received.DocumentId, 0, received);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
