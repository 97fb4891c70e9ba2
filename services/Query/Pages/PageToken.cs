using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using Google.Protobuf;

namespace Chancery.Query.Pages;

/// <summary>Where the next page of a list begins. It pins the position of the first page, so that the pages together are one
/// list as it stood then, whatever is recorded, corrected or retracted between them.</summary>
/// <param name="Position">The position at which every page is answered.</param>
/// <param name="LastDay">In an order by day: that of the last row before, ±infinity of the order where it has none.</param>
/// <param name="LastPosition">The position by which the last row before is ordered.</param>
internal sealed record PageToken(long Position, DateOnly LastDay, long LastPosition)
{
    private const byte Version = 1;
    private const int PayloadBytes = 1 + 8 + 4 + 8;
    private const int SealBytes = 16;

    /// <param name="arguments">The request without what may differ between its pages.</param>
    public string Write(IMessage arguments)
    {
        Span<byte> bytes = stackalloc byte[PayloadBytes + SealBytes];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], Position);
        BinaryPrimitives.WriteInt32BigEndian(bytes[9..], LastDay.DayNumber);
        BinaryPrimitives.WriteInt64BigEndian(bytes[13..], LastPosition);
        Seal(bytes[..PayloadBytes], arguments).CopyTo(bytes[PayloadBytes..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The token of a request; null for a first page.</summary>
    /// <exception cref="Grpc.Core.RpcException">PAGE_TOKEN_INVALID: not one of ours, or of other arguments.</exception>
    public static PageToken? Read(string token, IMessage arguments)
    {
        if (token.Length == 0)
            return null;
        Span<byte> bytes = stackalloc byte[PayloadBytes + SealBytes];
        if (!Base64Url.IsValid(token, out var length) || length != bytes.Length
            || Base64Url.DecodeFromChars(token, bytes) != bytes.Length
            || !Seal(bytes[..PayloadBytes], arguments).SequenceEqual(bytes[PayloadBytes..])
            || bytes[0] != Version)
            throw Errors.InvalidRequest([new FieldError("page_token", ErrorReason.PageTokenInvalid, "It does not belong to these arguments.")]);
        return new PageToken(
            BinaryPrimitives.ReadInt64BigEndian(bytes[1..]),
            DateOnly.FromDayNumber(BinaryPrimitives.ReadInt32BigEndian(bytes[9..])),
            BinaryPrimitives.ReadInt64BigEndian(bytes[13..]));
    }

    // Tells mistakes, not attacks: a token gives no one more than the same request without it.
    private static ReadOnlySpan<byte> Seal(ReadOnlySpan<byte> payload, IMessage arguments)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(payload);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(arguments.Descriptor.FullName));
        hash.AppendData(arguments.ToByteArray());
        return hash.GetHashAndReset().AsSpan(0, SealBytes);
    }
}
