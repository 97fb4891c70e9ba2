using Chancery.Contracts.Engagement.V1;
using Google.Protobuf;

namespace Chancery.Cli.Input;

/// <summary>The file beside a document that tells what is known of it: NAME.json beside NAME.txt or NAME.html.</summary>
internal static class Sidecar
{
    /// <returns>Empty when there is none.</returns>
    /// <exception cref="InvalidSidecarException">It is not what it should be.</exception>
    public static Document Of(string path)
    {
        var sidecar = Path.ChangeExtension(path, ".json");
        if (!File.Exists(sidecar) || sidecar == path)
            return new Document();
        try
        {
            var document = Document.Parser.ParseJson(File.ReadAllText(sidecar));
            return document.Content.Length == 0
                ? document
                : throw new InvalidSidecarException($"{sidecar} has a content; the content is what stands in {Path.GetFileName(path)}.");
        }
        catch (InvalidProtocolBufferException exception)
        {
            throw new InvalidSidecarException($"{sidecar} cannot be read: {exception.Message}");
        }
    }

    /// <summary>Whether a JSON file stands beside a document, and so is none itself.</summary>
    public static bool IsOne(string file) => InputFiles.TextExtensions.Any(extension => File.Exists(Path.ChangeExtension(file, extension)));
}

internal sealed class InvalidSidecarException(string message) : Exception(message);
