using System.Runtime.CompilerServices;
using System.Text;

namespace Chancery.Cli.Input;

/// <summary>A file of records to import.</summary>
internal sealed class ImportFile
{
    private const int BufferBytes = 1 << 16;

    private readonly Func<Stream> _open;

    private ImportFile(string dataset, long lines, Func<Stream> open) => (Dataset, Lines, _open) = (dataset, lines, open);

    /// <summary>The name of its data set.</summary>
    public string Dataset { get; }

    /// <summary>How many it has; 0 when that is not known before.</summary>
    public long Lines { get; }

    /// <param name="path">The file, or "-".</param>
    /// <param name="dataset">Its data set, when it is told.</param>
    /// <param name="standardInput">What "-" means.</param>
    /// <exception cref="UsageException">There is no such file, or no name for the data set.</exception>
    public static ImportFile Find(string path, string? dataset, Stream standardInput)
    {
        if (path == "-")
        {
            return dataset is null
                ? throw new UsageException("What comes from the standard input has no name.", "Name the data set with --dataset.")
                : new ImportFile(dataset, 0, () => standardInput);
        }
        if (!File.Exists(path))
            throw new UsageException($"There is no file '{path}'.", "Check the path; '-' reads the standard input.");
        return new ImportFile(dataset ?? NameOf(path), CountLines(path), () => File.OpenRead(path));
    }

    public async IAsyncEnumerable<string> ReadLinesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(_open(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, BufferBytes);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
            yield return line;
    }

    private static string NameOf(string path)
    {
        var name = new StringBuilder();
        foreach (var letter in Path.GetFileName(path).Split('.')[0].ToLowerInvariant())
            name.Append(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '_');
        return name.Length > 0 ? name.ToString() : throw new UsageException($"'{path}' gives no name for a data set.", "Name it with --dataset.");
    }

    private static long CountLines(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[BufferBytes];
        var lines = 0L;
        var last = (byte)'\n';
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            last = buffer[read - 1];
        }
        return last == '\n' ? lines : lines + 1;
    }
}
