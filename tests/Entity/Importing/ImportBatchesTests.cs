using Chancery.Contracts.Entity.V1;
using Grpc.Core;
using Xunit;

namespace Chancery.Entities.Tests.Importing;

public sealed class ImportBatchesTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public async Task Long_lines_make_small_batches_and_few_are_read_ahead()
    {
        var lines = new LongLines(40);
        var batches = new List<int>();
        await foreach (var batch in new ImportBatches(lines).ReadAllAsync(CancellationToken.None, TestContext.Current.CancellationToken))
        {
            batches.Add(batch.Count);
            Assert.InRange(lines.Read - batches.Sum(), 0, 6);
        }
        Assert.Equal(40, batches.Sum());
        Assert.All(batches, count => Assert.InRange(count, 1, 5));
    }

    private sealed class LongLines(int count) : IAsyncStreamReader<ImportEntitiesRequest>
    {
        public int Read { get; private set; }

        public ImportEntitiesRequest Current =>
            new() { FtmJson = Ftm.Person($"p-{Read}", "Runa Holt", ("notes", new string('x', Megabyte - 1_000))) };

        public Task<bool> MoveNext(CancellationToken cancellationToken) => Task.FromResult(++Read <= count);
    }
}
