using System.Security.Cryptography;
using Chancery.Ingestion.Identity;
using Xunit;

namespace Chancery.Ingestion.Tests.Identity;

/// <summary>Ids are kept for ever: how they are made may not change.</summary>
public sealed class IdentifiersTests
{
    [Fact]
    public void The_id_of_a_content_is_always_the_same() =>
        Assert.Equal("doc-6cjaf35cwhcwkwv8a2g49svjj4", Identifiers.OfDocument(SHA256.HashData("A note."u8)));

    [Fact]
    public void The_ids_of_its_engagements_follow_from_it_and_their_order()
    {
        Assert.Equal(Identifiers.OfEngagement("doc-1", 0), Identifiers.OfEngagement("doc-1", 0));
        Assert.Equal(4, new[] { ("doc-1", 0), ("doc-1", 1), ("doc-2", 0), ("doc-2", 1) }.Select(of => Identifiers.OfEngagement(of.Item1, of.Item2)).Distinct().Count());
    }

    [Fact]
    public void Analysts_ids_sort_by_their_making()
    {
        var start = new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero);
        var ids = Enumerable.Range(0, 100).Select(i => Identifiers.OfEngagement(Guid.CreateVersion7(start.AddMilliseconds(i)))).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches(Identifiers.EngagementForm(), id));
    }
}
