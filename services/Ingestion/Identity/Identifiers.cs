using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Ingestion.Identity;

/// <summary>
/// The ids that Ingestion gives. Those of a document and of what it tells follow from its content, so that a repeated submission arrives
/// at the same ones; an analyst's engagement gets a new one.
/// </summary>
internal static partial class Identifiers
{
    /// <param name="textSha256">SHA-256 of the kept text in UTF-8.</param>
    public static string OfDocument(ReadOnlySpan<byte> textSha256) => $"doc-{Base32.Encode(textSha256)}";

    /// <param name="documentId">The document that tells it.</param>
    /// <param name="ordinal">Its place among the document's engagements, from 0.</param>
    public static string OfEngagement(string documentId, int ordinal) =>
        $"eng-{Base32.Encode(SHA256.HashData(Encoding.UTF8.GetBytes($"{documentId}/{ordinal}")))}";

    /// <param name="uuid">A UUID of version 7, so that ids sort by their making.</param>
    public static string OfEngagement(Guid uuid) => $"eng-{Base32.Encode(uuid.ToByteArray(bigEndian: true))}";

    [GeneratedRegex("^eng-[0-7][0-9a-hjkmnp-tv-z]{25}\\z")]
    public static partial Regex EngagementForm();

    [GeneratedRegex("^ent-[0-7][0-9a-hjkmnp-tv-z]{25}\\z")]
    public static partial Regex EntityForm();

    [GeneratedRegex("^doc-[0-7][0-9a-hjkmnp-tv-z]{25}\\z")]
    public static partial Regex DocumentForm();
}
