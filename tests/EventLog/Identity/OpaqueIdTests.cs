using Xunit;

namespace Chancery.EventLog.Tests.Identity;

public sealed class OpaqueIdTests
{
    [Theory]
    [InlineData("00000000000000000000000000000000", "doc-00000000000000000000000000")]
    [InlineData("00000000000000000000000000000020", "doc-00000000000000000000000010")]
    [InlineData("ffffffffffffffffffffffffffffffff", "doc-7zzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("00000000000000000000000000000020ffff", "doc-00000000000000000000000010")]
    public void Bits_are_written_most_significant_first(string bits, string id) => Assert.Equal(id, OpaqueId.Of("doc", Convert.FromHexString(bits)));
}
