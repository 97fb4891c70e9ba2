using Chancery.EventLog;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>What a request came to when it was made first.</summary>
/// <param name="Event">What it brought about; null when it changed nothing.</param>
internal sealed record FirstResult(LoggedEvent? Event);

/// <summary>The request ids that have been used.</summary>
internal sealed class RequestIds(LogReader log)
{
    /// <summary>The version that a claim names when its request changed nothing: no event has it.</summary>
    public const long Nothing = 0;

    /// <summary>What the same request came to before, if it was made; refuses another request under its id.</summary>
    public async Task<FirstResult?> FindResultAsync(Call call, CancellationToken ct)
    {
        if (call.ClaimKey is not { } key || await log.FindClaimAsync(key, ct) is not { } claim)
            return null;
        if (claim.Fingerprint != call.Fingerprint)
            throw Errors.RequestIdReused(call.RequestId);
        return new FirstResult(claim.Version == Nothing
            ? null
            : (await log.ReadStreamAsync(claim.StreamId, ct: ct)).Single(logged => logged.Version == claim.Version));
    }
}
