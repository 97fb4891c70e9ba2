using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>Where a list goes on.</summary>
/// <param name="Position">Of the log; the same for all pages.</param>
/// <param name="Arguments">Of the list: a token of one list does not go on another.</param>
/// <param name="Name">The last one's, as names sort.</param>
/// <param name="EntityId">The last one's.</param>
internal sealed record PageToken(long Position, string Arguments, string Name, string EntityId)
{
    public string Encode() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>PAGE_TOKEN_INVALID for what was not made for these arguments.</summary>
    public static PageToken Decode(string token, string arguments)
    {
        try
        {
            var decoded = JsonSerializer.Deserialize<PageToken>(Base64Url.DecodeFromChars(token));
            if (decoded is { Name: not null, EntityId: not null, Position: >= 0 } && decoded.Arguments == arguments)
                return decoded;
        }
        catch (Exception malformed) when (malformed is FormatException or JsonException)
        {
            throw Invalid();
        }
        throw Invalid();
    }

    /// <summary>All that must stay the same from page to page.</summary>
    public static string ArgumentsOf(ListEntitiesRequest request)
    {
        var arguments = request.Clone();
        arguments.PageToken = "";
        arguments.PageSize = 0;
        arguments.MinPosition = 0;
        return Base64Url.EncodeToString(SHA256.HashData(arguments.ToByteArray()).AsSpan(0, 9));
    }

    private static Grpc.Core.RpcException Invalid() =>
        Errors.InvalidRequest([new FieldError("page_token", ErrorReason.PageTokenInvalid, "It is not the next_page_token of this list.")]);
}
