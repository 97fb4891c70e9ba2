using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Google.Protobuf;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.EventLog.Tests;

/// <summary>The log as one process has it.</summary>
internal sealed class Log(string connectionString, EventLogOptions? options = null) : IAsyncDisposable
{
    public static readonly EventHeaders By = new(null, "analyst-7", null);

    private readonly ServiceProvider _services = new ServiceCollection().AddEventLog(connectionString, options).BuildServiceProvider();

    public LogStore Store => _services.GetRequiredService<LogStore>();
    public LogWriter Writer => _services.GetRequiredService<LogWriter>();
    public LogReader Reader => _services.GetRequiredService<LogReader>();
    public LogFollower Follower => _services.GetRequiredService<LogFollower>();
    public LogTail Tail => _services.GetRequiredService<LogTail>();
    public Leadership Leadership => _services.GetRequiredService<Leadership>();

    public static string NewStream() => $"engagement-{Guid.NewGuid():N}";

    /// <summary>A small event that tells which it is.</summary>
    public static IMessage Event(string name = "a name") => new NameAdded { EntityId = "person-1", Name = new EntityName { Value = name } };

    public static EngagementRetracted Retracted(string reason) => new() { Reason = reason };

    public Task<Appended> AppendAsync(string stream, long expected, params IMessage[] events) =>
        Writer.AppendAsync(new Append(new StreamAppend(stream, expected, [.. events]), By), CancellationToken.None);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
