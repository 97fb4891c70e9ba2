using Chancery.Contracts.Query.V1;
using Chancery.EventLog;
using Chancery.Query.Events;
using Chancery.Query.Positions;
using Chancery.ServiceDefaults;
using FluentValidation;

namespace Chancery.Query.Engagements;

/// <summary>GetEngagementHistory: what the log holds of an engagement.</summary>
internal sealed class EngagementHistory(LogReader log, ReadPoints points)
{
    public async Task<GetEngagementHistoryResponse> GetAsync(GetEngagementHistoryRequest request, CancellationToken ct)
    {
        var position = await points.FindAsync(request.AsOf, request.MinPosition, ct);
        var events = (await log.ReadStreamAsync(request.EngagementId, position, ct)).Select(RecordedEvents.ToRecorded).ToArray();
        if (events is not [{ EngagementRecorded: not null }, ..])
            throw Errors.EngagementNotFound(request.EngagementId);
        return new GetEngagementHistoryResponse { Events = { events }, Position = position };
    }
}

internal sealed class GetEngagementHistoryValidator : AbstractValidator<GetEngagementHistoryRequest>
{
    public GetEngagementHistoryValidator()
    {
        RuleFor(request => request.EngagementId).IsId();
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}
