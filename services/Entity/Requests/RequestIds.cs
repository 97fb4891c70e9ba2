using Chancery.EventLog;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>The request ids that have been used.</summary>
internal sealed class RequestIds(LogReader log)
{
    /// <summary>The event that the same request brought about before, if it did; refuses another request under its id.</summary>
    public async Task<LoggedEvent?> FindResultAsync(Call call, CancellationToken ct)
    {
        if (call.ClaimKey is not { } key || await log.FindClaimAsync(key, ct) is not { } claim)
            return null;
        if (claim.Fingerprint != call.Fingerprint)
            throw Errors.RequestIdReused(call.RequestId);
        return (await log.ReadStreamAsync(claim.StreamId, ct: ct)).Single(logged => logged.Version == claim.Version);
    }
}
