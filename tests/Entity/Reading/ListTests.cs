using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Reading;

public sealed class ListTests(EntityPlatform platform)
{
    private const string Party = "FO";

    [Fact]
    public async Task Pages_hold_what_there_was_at_the_first_while_entities_are_added()
    {
        var names = Enumerable.Range(0, 7).Select(i => $"{(char)('b' + 2 * i)}{new string('o', 3)} Pagely").ToArray();
        var registered = await platform.Client.ResolveAsync(true, [.. names.Select(name => Person(name, Party))]);

        var listed = new List<Entity>();
        var position = 0L;
        for (var request = Request(registered.Position); ;)
        {
            var page = await ListAsync(request);
            position = position == 0 ? page.Position : position;
            Assert.Equal(position, page.Position);
            Assert.True(page.Entities.Count <= 2);
            listed.AddRange(page.Entities);
            if (page.NextPageToken.Length == 0)
                break;
            request.PageToken = page.NextPageToken;
            await platform.Client.RegisterAsync(Person($"{(char)('a' + listed.Count)}mm Latecomer", Party));
        }
        Assert.Equal(names, listed.Select(entity => entity.Name));
        Assert.True((await ListAsync(new ListEntitiesRequest { Represents = Party, PageSize = 1_000 })).Entities.Count > names.Length);
    }

    [Fact]
    public async Task A_token_goes_on_with_its_own_list_only()
    {
        var page = await ListAsync(new ListEntitiesRequest { Kinds = { EntityKind.Country }, PageSize = 3 });
        Assert.Equal(["Afghanistan", "Åland Islands", "Albania"], page.Entities.Select(entity => entity.Name));
        var other = new ListEntitiesRequest { Kinds = { EntityKind.Organisation }, PageToken = page.NextPageToken };
        Assert.Equal(["INVALID_REQUEST", "page_token PAGE_TOKEN_INVALID"], await ReasonsAsync(() => ListAsync(other)));
    }

    private static ListEntitiesRequest Request(long minPosition) => new() { Represents = Party, PageSize = 2, MinPosition = minPosition };

    private async Task<ListEntitiesResponse> ListAsync(ListEntitiesRequest request) =>
        await platform.Client.ListEntitiesAsync(request, cancellationToken: TestContext.Current.CancellationToken);
}
