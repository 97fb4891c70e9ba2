using Chancery.EventLog;
using Chancery.ServiceDefaults;

namespace Chancery.Ingestion.Requests;

/// <summary>The request ids that have been used.</summary>
internal sealed class RequestIds(LogReader log)
{
    /// <summary>Where the result of the same request stands, if it has been made before; refuses another request under its id.</summary>
    public async Task<Claim?> FindAsync(Call call, CancellationToken ct)
    {
        if (call.ClaimKey is not { } key || await log.FindClaimAsync(key, ct) is not { } claim)
            return null;
        return claim.Fingerprint == call.Fingerprint ? claim : throw Errors.RequestIdReused(call.RequestId);
    }
}
