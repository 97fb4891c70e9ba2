using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Entities;

/// <summary>
/// The lines of a call, read beside the work and put together: as many as have come while the batch before was at work, so a slow caller
/// hears of each line at once, and a fast one has many of them in one transaction.
/// </summary>
internal sealed class ImportBatches(IAsyncStreamReader<ImportEntitiesRequest> requests)
{
    private const int MostLines = 500;

    /// <summary>A line may have a million of them: so many at most are read ahead, and written in one transaction, the last line's beyond.</summary>
    private const long MostCharacters = 4 << 20;

    private readonly Channel<ImportedLine> _read = Channel.CreateBounded<ImportedLine>(
        new BoundedChannelOptions(2 * MostLines) { SingleReader = true, SingleWriter = true });

    /// <summary>Told whenever a batch has left.</summary>
    private readonly Channel<bool> _room = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private long _ahead;
    private long _line;

    /// <summary>Known once there is a batch.</summary>
    public string Dataset { get; private set; } = "";

    /// <param name="ct">Ends the call.</param>
    /// <param name="stopping">Ends the reading; what has been read is given.</param>
    public async IAsyncEnumerable<IReadOnlyList<ImportedLine>> ReadAllAsync(
        CancellationToken stopping, [EnumeratorCancellation] CancellationToken ct)
    {
        using var run = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(run.Token, stopping);
        var read = ReadAsync(stopping, reading.Token);
        try
        {
            while (await _read.Reader.WaitToReadAsync(ct))
            {
                var batch = new List<ImportedLine>();
                var characters = 0L;
                while (batch.Count < MostLines && characters < MostCharacters && _read.Reader.TryRead(out var line))
                {
                    batch.Add(line);
                    characters += line.Length;
                }
                Interlocked.Add(ref _ahead, -characters);
                _room.Writer.TryWrite(true);
                yield return batch;
            }
            await read;
        }
        finally
        {
            await run.CancelAsync();
            await read.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(CancellationToken stopping, CancellationToken ct)
    {
        try
        {
            while (await NextAsync(ct) is { } line)
            {
                Interlocked.Add(ref _ahead, line.Length);
                await _read.Writer.WriteAsync(line, ct);
                while (Interlocked.Read(ref _ahead) >= MostCharacters)
                    await _room.Reader.ReadAsync(ct);
            }
            _read.Writer.Complete();
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            _read.Writer.Complete();
        }
        catch (Exception failure)
        {
            _read.Writer.Complete(failure);
        }
    }

    /// <summary>The next line that is not empty; null after the last one.</summary>
    private async Task<ImportedLine?> NextAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                if (!await requests.MoveNext(ct))
                    return null;
            }
            catch (RpcException unreadable) when (unreadable.StatusCode == StatusCode.InvalidArgument)
            {
                return ImportedLine.Unreadable(++_line);
            }
            var request = requests.Current;
            Name(request.Dataset);
            _line = request.Line > 0 ? request.Line : _line + 1;
            if (!string.IsNullOrWhiteSpace(request.FtmJson))
                return ImportedLine.Read(Dataset, _line, request.FtmJson);
        }
    }

    private void Name(string dataset)
    {
        if (dataset.Length > 0 && !ImportSource.IsDataset(dataset))
            throw Refuse("It has 1 to 100 lower-case letters, digits, dots, hyphens and underlines, and is not the name of another register.");
        if (Dataset.Length > 0 && dataset.Length > 0 && dataset != Dataset)
            throw Refuse($"This import is of '{Dataset}': another data set is another import.");
        if (Dataset.Length == 0)
            Dataset = dataset.Length > 0 ? dataset : ImportSource.Unnamed;
    }

    private static RpcException Refuse(string description) =>
        Errors.InvalidRequest([new FieldError("dataset", ErrorReason.FieldMalformed, description)]);
}
