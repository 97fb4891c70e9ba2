using Xunit;

namespace Chancery.Query.Tests.Projection;

public sealed class OperationTests(RunningQuery query)
{
    [Fact]
    public async Task Metrics_tell_the_lag_and_the_work_of_the_projection()
    {
        await query.Client.ListEngagementsAsync(new() { MinPosition = await query.Log.RecordAsync(Samples.Meeting([Samples.NewCode()])) });

        var metrics = await query.Process.GetStringAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.All(
            ["chancery_projection_lag_events", "chancery_projection_lag_seconds", "chancery_projection_events_total"],
            name => Assert.Contains(metrics.Split('\n'), line => line.StartsWith(name, StringComparison.Ordinal) && line.Contains("projection=\"query\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_list_is_asked_for_with_json_over_http()
    {
        var code = Samples.NewCode();
        var position = await query.Log.RecordAsync(Samples.Meeting([code], e => e.Title = "Talks on water"));

        var json = await query.Process.GetStringAsync(
            $"/v1/engagements?filter.codes_all={Uri.EscapeDataString(code)}&filter.types=ENGAGEMENT_TYPE_MEETING&filter.text=talk&min_position={position}",
            TestContext.Current.CancellationToken);

        Assert.Contains("\"title\": \"Talks on water\"", json.Replace("\":\"", "\": \"", StringComparison.Ordinal));
    }
}
