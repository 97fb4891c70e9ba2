using Chancery.Platform.Tests;
using Google.Protobuf;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class StoredEventTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly Dictionary<string, string> Golden =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Storing", "golden-events.txt"))
            .Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1]);

    public static TheoryData<string> Kinds => [.. EventTypes.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_event_is_stored_as_its_bytes_and_read_back_whole(string kind)
    {
        await using var log = new Log(database.Ingestion);
        var sample = Sample(kind);
        var stream = Log.NewStream();
        var headers = new EventHeaders("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "analyst-7", "request-1", "because \"it\" was so");

        var appended = await log.Writer.AppendAsync(
            new Append(new StreamAppend(stream, 0, [sample]), headers), TestContext.Current.CancellationToken);
        var read = await log.Reader.ReadStreamAsync(stream, ct: TestContext.Current.CancellationToken);

        Assert.Equal(appended.Events, read);
        Assert.Equal((appended.Position, stream, 1, headers, sample), (read[0].Position, read[0].StreamId, read[0].Version, read[0].Headers, read[0].Data));
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var row = owner.CreateCommand($"select type || ' ' || encode(bdata, 'hex') from log.mt_events where seq_id = {appended.Position}");
        Assert.Equal($"{kind} {Convert.ToHexStringLower(sample.ToByteArray())}", await row.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_an_earlier_version_stored_is_read_whole_and_written_the_same(string kind)
    {
        var stored = Convert.FromHexString(Golden[kind]);
        var read = EventTypes.Find(kind)!.Parser.ParseFrom(stored);
        Assert.Equal(Sample(kind), read);
        Assert.Equal(stored, read.ToByteArray());
    }

    private static IMessage Sample(string kind) => Samples.All.Single(sample => EventTypes.Of(sample).Name == kind);
}
