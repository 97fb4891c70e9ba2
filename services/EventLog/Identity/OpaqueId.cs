using System.Buffers.Binary;

namespace Chancery.EventLog;

/// <summary>
/// The form of every id: what it is of and 128 bits as 26 characters of Crockford's base 32, lower case
/// ("eng-2k7m…"). The order of the bits is the order of the text.
/// </summary>
public static class OpaqueId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    /// <param name="kind">"doc", "eng" or "ent".</param>
    /// <param name="bits">Of a hash or of a UUID: the first 16 bytes are taken, most significant first.</param>
    public static string Of(string kind, ReadOnlySpan<byte> bits)
    {
        var value = BinaryPrimitives.ReadUInt128BigEndian(bits);
        Span<char> text = stackalloc char[Length];
        for (var i = Length - 1; i >= 0; i--, value >>= 5)
            text[i] = Alphabet[(int)(value & 31)];
        return $"{kind}-{text}";
    }
}
