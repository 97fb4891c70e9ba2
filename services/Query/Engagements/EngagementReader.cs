using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Query.V1;
using Chancery.EventLog;
using Chancery.Query.Entities;
using Chancery.Query.Positions;
using Chancery.ServiceDefaults;
using FluentValidation;
using Npgsql;

namespace Chancery.Query.Engagements;

/// <summary>GetEngagement: one engagement as it stood, also a retracted one.</summary>
internal sealed class EngagementReader(NpgsqlDataSource database, ReadPoints points, EntityMerges merges)
{
    private const string Find =
        """
        select body from query.engagement_version
        where engagement_id = $1 and from_position <= $2 and (until_position is null or until_position > $2)
        """;

    public async Task<GetEngagementResponse> GetAsync(GetEngagementRequest request, CancellationToken ct)
    {
        var position = await points.FindAsync(request.AsOf, request.MinPosition, ct);
        await using var command = database.CreateCommand(Find);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = request.EngagementId });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = position });
        if (await command.ExecuteScalarAsync(ct) is not byte[] body)
            throw Errors.EngagementNotFound(request.EngagementId);
        var engagement = Engagement.Parser.ParseFrom(body);
        await merges.ShowSurvivorsAsync([engagement], position, ct);
        return new GetEngagementResponse { Engagement = engagement, Position = position };
    }
}

internal sealed class GetEngagementValidator : AbstractValidator<GetEngagementRequest>
{
    public GetEngagementValidator()
    {
        RuleFor(request => request.EngagementId).IsId();
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}
