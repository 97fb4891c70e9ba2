using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Chancery.Query.Tests.Feed;

public sealed class JsonSubscribeTests(RunningQuery running)
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task Who_has_nothing_but_http_subscribes_too_one_message_a_line()
    {
        var cancel = TestContext.Current.CancellationToken;
        var code = Samples.NewCode();
        await running.Log.RecordAsync(Samples.Meeting([code]), Samples.Meeting([code]));
        using var request = new HttpRequestMessage(HttpMethod.Post, running.Process.Address("/v1/feed:subscribe"))
        {
            Content = JsonContent.Create(new { afterPosition = "0", filter = new { codesAny = new[] { code } } }),
        };

        using var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(cancel));
        var messages = new List<JsonElement>();
        do
            messages.Add(JsonDocument.Parse((await lines.ReadLineAsync(cancel))!).RootElement);
        while (!messages[^1].TryGetProperty("caughtUp", out _));

        Assert.Equal(2, messages.Count(message => message.TryGetProperty("event", out var recorded) && recorded.TryGetProperty("engagementRecorded", out _)));
    }
}
