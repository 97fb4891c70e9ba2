using System.Buffers.Binary;

namespace Chancery.Ingestion.Identity;

/// <summary>128 bits as 26 characters of Crockford's base 32, lower case; the order of the bits is the order of the text.</summary>
internal static class Base32
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    /// <param name="bits">The first 16 bytes are taken, most significant first.</param>
    public static string Encode(ReadOnlySpan<byte> bits)
    {
        var value = BinaryPrimitives.ReadUInt128BigEndian(bits);
        Span<char> text = stackalloc char[Length];
        for (var i = Length - 1; i >= 0; i--)
        {
            text[i] = Alphabet[(int)(value & 31)];
            value >>= 5;
        }
        return new string(text);
    }
}
