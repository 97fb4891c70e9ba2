using System.Security.Cryptography;
using System.Text;
using Chancery.EventLog;

namespace Chancery.Entities;

/// <summary>The ids that Entity gives.</summary>
internal static class EntityId
{
    /// <summary>A new id, of a UUID of version 7: ids made later sort later.</summary>
    public static string New(TimeProvider clock) => Of(NewBits(clock));

    /// <summary>A new id of a merge; likewise.</summary>
    public static string NewMerge(TimeProvider clock) => OpaqueId.Of("mrg", NewBits(clock));

    /// <summary>The id of what the registry knows before any document: the same in every installation.</summary>
    public static string OfKnown(string kind, string code) => Of(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{code}")));

    /// <summary>The id of what a record of an imported data set tells of: the same at each import.</summary>
    public static string OfRecord(string dataset, string sourceId) => Of(RecordBits(dataset, sourceId));

    /// <summary>The id of the record itself, while it waits for others.</summary>
    public static string RecordOf(string dataset, string sourceId) => OpaqueId.Of("rec", RecordBits(dataset, sourceId));

    private static byte[] RecordBits(string dataset, string sourceId) => SHA256.HashData(Encoding.UTF8.GetBytes($"record/{dataset}/{sourceId}"));

    private static byte[] NewBits(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow()).ToByteArray(bigEndian: true);

    private static string Of(ReadOnlySpan<byte> bits) => OpaqueId.Of("ent", bits);
}
