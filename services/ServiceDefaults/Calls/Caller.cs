using Grpc.Core;

namespace Chancery.ServiceDefaults;

/// <summary>What the call's metadata tells of the caller.</summary>
public static class Caller
{
    /// <summary>Metadata key that names who acts; recorded with every event.</summary>
    public const string ActorHeader = "x-actor";
    public const string Anonymous = "anonymous";
    public const int MaxActorLength = 200;

    /// <summary>Who acts: 1 to 200 characters, checked before the method is entered; "anonymous" when not told.</summary>
    public static string Actor(this ServerCallContext context) =>
        context.RequestHeaders.GetValue(ActorHeader) is { } actor && !string.IsNullOrWhiteSpace(actor) ? actor.Trim() : Anonymous;
}
