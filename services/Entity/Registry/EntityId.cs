using System.Security.Cryptography;
using System.Text;

namespace Chancery.Entities;

/// <summary>"ent-" and 128 bits in 26 characters of Crockford's base 32, lower case.</summary>
internal static class EntityId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new id, of a UUID of version 7: ids made later sort later.</summary>
    public static string New(TimeProvider clock) => Of(Guid.CreateVersion7(clock.GetUtcNow()).ToByteArray(bigEndian: true));

    /// <summary>The id of what the registry knows before any document: the same in every installation.</summary>
    public static string OfKnown(string kind, string code) => Of(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{code}")).AsSpan(0, 16));

    private static string Of(ReadOnlySpan<byte> bits)
    {
        var number = new UInt128(System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bits), System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bits[8..]));
        return string.Create(30, number, static (id, rest) =>
        {
            "ent-".CopyTo(id);
            for (var i = id.Length - 1; i >= 4; i--, rest >>= 5)
                id[i] = Alphabet[(int)(rest & 31)];
        });
    }
}
