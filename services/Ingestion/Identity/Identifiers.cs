using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Chancery.EventLog;

namespace Chancery.Ingestion.Identity;

/// <summary>
/// The ids that Ingestion gives. Those of a document and of what it tells follow from its content, so that a repeated submission arrives
/// at the same ones; an analyst's engagement gets a new one.
/// </summary>
internal static partial class Identifiers
{
    /// <param name="textSha256">SHA-256 of the kept text in UTF-8.</param>
    public static string OfDocument(ReadOnlySpan<byte> textSha256) => OpaqueId.Of("doc", textSha256);

    /// <param name="documentId">The document that tells it.</param>
    /// <param name="ordinal">Its place among the document's engagements, from 0.</param>
    public static string OfEngagement(string documentId, int ordinal) =>
        OpaqueId.Of("eng", SHA256.HashData(Encoding.UTF8.GetBytes($"{documentId}/{ordinal}")));

    /// <param name="uuid">A UUID of version 7, so that ids sort by their making.</param>
    public static string OfEngagement(Guid uuid) => OpaqueId.Of("eng", uuid.ToByteArray(bigEndian: true));

    [GeneratedRegex("^eng-[0-7][0-9a-hjkmnp-tv-z]{25}\\z")]
    public static partial Regex EngagementForm();

    [GeneratedRegex("^ent-[0-7][0-9a-hjkmnp-tv-z]{25}\\z")]
    public static partial Regex EntityForm();

    [GeneratedRegex("^doc-[0-7][0-9a-hjkmnp-tv-z]{25}\\z")]
    public static partial Regex DocumentForm();
}
