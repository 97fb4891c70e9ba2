using Chancery.ServiceDefaults;
using Xunit;

namespace Chancery.Contracts.Tests;

public sealed class ProtoPathTests
{
    [Theory]
    [InlineData("RequestId", "request_id")]
    [InlineData("Document.PublishedDate", "document.published_date")]
    [InlineData("Engagement.Parties[1].EntityId", "engagement.parties[1].entity_id")]
    [InlineData("x-actor", "x-actor")]
    public void Fields_are_named_as_in_the_proto(string property, string field) => Assert.Equal(field, ProtoPath.Of(property));
}
