using System.Text;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Cli.Input;

/// <summary>A document as it was read, or why it could not be; exactly one of the two is there.</summary>
internal sealed record Reading(Document? Document, Problem? Problem)
{
    public static implicit operator Reading(Document document) => new(document, null);

    public static implicit operator Reading(Problem problem) => new(null, problem);
}

/// <summary>Reads documents from files: their text, the facts beside them, the facts of the command line.</summary>
internal sealed class DocumentReader(DocumentFacts facts, Stream standardInput)
{
    /// <summary>As the service has it.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public async Task<Reading> ReadAsync(InputFile file, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await BytesOf(file, cancellationToken);
            if (bytes.Length > MaxBytes)
                return new Problem($"It is larger than 1 MiB ({MaxBytes:N0} bytes).", "DOCUMENT_TOO_LARGE",
                    Remedy: "Submit the release alone, without attachments; split a collection into its documents.");
            var document = file.Path is null ? new Document() : Sidecar.Of(file.Path);
            document.MediaType = document.MediaType.Length > 0 ? document.MediaType : MediaTypeOf(file);
            facts.Set(document);
            if (document.MediaType.Length == 0)
                return new Problem($"'{Path.GetExtension(file.Name)}' does not tell what it is.", "MEDIA_TYPE_UNKNOWN",
                    Remedy: "Add --media-type text/plain or --media-type text/html.");
            document.Content = Strict.GetString(WithoutByteOrderMark(bytes));
            return document;
        }
        catch (DecoderFallbackException exception)
        {
            return new Problem($"It is not UTF-8 (byte {exception.Index} of it).", "DOCUMENT_NOT_UTF8",
                Remedy: $"Convert it, such as: iconv -f WINDOWS-1252 -t UTF-8 {file.Name}");
        }
        catch (InvalidSidecarException exception)
        {
            return new Problem(exception.Message, Remedy: "Mend it: proto3 JSON of chancery.engagement.v1.Document without content.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Problem(exception.Message, Remedy: "Make the file readable.");
        }
    }

    /// <summary>One byte more than is allowed is enough to know that it is too much.</summary>
    private async Task<byte[]> BytesOf(InputFile file, CancellationToken cancellationToken)
    {
        await using var opened = file.Path is null ? null : File.OpenRead(file.Path);
        var stream = opened ?? standardInput;
        var buffer = new byte[MaxBytes + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return buffer[..length];
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;

    private static string MediaTypeOf(InputFile file) => Path.GetExtension(file.Name).ToLowerInvariant() switch
    {
        ".html" or ".htm" => "text/html",
        ".txt" or "" => "text/plain",
        _ => "",
    };
}
