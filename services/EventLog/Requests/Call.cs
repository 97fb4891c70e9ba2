using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;

namespace Chancery.EventLog;

/// <summary>A command as it was called: by whom, and under which request id, if any.</summary>
/// <param name="Request">The whole request.</param>
/// <param name="RequestId">The caller's id for it; empty when it has none.</param>
/// <param name="Actor">Who acts.</param>
public sealed record Call(IMessage Request, string RequestId, string Actor)
{
    /// <summary>Under which the log holds the first use of the request id.</summary>
    public string? ClaimKey => RequestId.Length > 0 ? $"request/{RequestId}" : null;

    /// <summary>SHA-256 of the request and its method, to tell a repetition from another use of its id.</summary>
    public ByteString Fingerprint { get; } = ByteString.CopyFrom(
        SHA256.HashData([.. Encoding.UTF8.GetBytes(Request.Descriptor.FullName), 0, .. Request.ToByteArray()]));

    public EventHeaders Headers(string? reason = null) =>
        new(Traceparent: null, Actor, RequestId.Length > 0 ? RequestId : null, reason);

    /// <summary>The claim on the request id, to be appended with what the request brings about.</summary>
    /// <param name="streamId">The stream that has the result.</param>
    /// <param name="version">Its version with the result.</param>
    public Claim[] Claims(string streamId, long version) =>
        ClaimKey is { } key ? [new Claim(key, streamId, version, Fingerprint)] : [];
}
