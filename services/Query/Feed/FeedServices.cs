namespace Chancery.Query.Feed;

internal static class FeedServices
{
    /// <summary>FeedService: the log as a subscription.</summary>
    public static void AddFeed(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<FeedOptions>().BindConfiguration("Feed");
        builder.Services.AddSingleton<FeedMetrics>();
        builder.Services.AddSingleton<Admission>();
        builder.Services.AddSingleton<Subscription>();
    }

    public static void MapFeed(this WebApplication app)
    {
        app.MapGrpcService<FeedCalls>();
        // A dashboard shows 0, and not nothing, before the first subscriber.
        app.Services.GetRequiredService<FeedMetrics>();
    }
}
