namespace Chancery.EventLog;

/// <summary>What an append must be before it is sent: a mistake of one must not fail the batch of others.</summary>
internal static class AppendRules
{
    private const int LongestStreamId = 500;
    private const int LongestKey = 2_000;

    public static void Check(Append append)
    {
        Require(!append.Streams.IsDefault && !append.Claims.IsDefault, "its lists must be given, if empty");
        Require(append.Streams.Length + append.Claims.Length > 0, "it must hold an event or a claim");
        Require(append.Streams.DistinctBy(stream => stream.StreamId).Count() == append.Streams.Length, "it may name a stream only once");
        Require(append.Claims.DistinctBy(claim => claim.Key).Count() == append.Claims.Length, "it may name a key only once");
        foreach (var stream in append.Streams) Check(stream);
        foreach (var claim in append.Claims)
        {
            CheckText(claim.Key, LongestKey, "claim key");
            CheckText(claim.StreamId, LongestStreamId, "claim stream id");
        }

        var headers = append.Headers;
        CheckText(headers.Actor, int.MaxValue, "actor");
        foreach (var text in new[] { headers.RequestId, headers.Reason, headers.Traceparent })
        {
            Require(text is null || !text.Contains('\0'), "headers may not contain NUL");
        }
    }

    private static void Check(StreamAppend stream)
    {
        CheckText(stream.StreamId, LongestStreamId, "stream id");
        Require(stream.ExpectedVersion >= 0, $"the expected version of {stream.StreamId} may not be negative");
        Require(!stream.Events.IsDefaultOrEmpty, $"{stream.StreamId} must get an event");
        foreach (var data in stream.Events) EventTypes.Of(data);
    }

    private static void CheckText(string text, int longest, string what) => Require(
        !string.IsNullOrEmpty(text) && text.Length <= longest && !text.Contains('\0'),
        $"the {what} must have 1 to {longest} characters, none of them NUL");

    private static void Require(bool holds, string rule)
    {
        if (!holds) throw new ArgumentException($"The append is malformed: {rule}.");
    }
}
