using Chancery.Contracts.Query.V1;
using Chancery.Fakes;
using Google.Rpc;
using Grpc.Core;

namespace Chancery.Client.Tests;

public sealed class ChanceryErrorTests
{
    [Fact]
    public void Every_bad_field_is_there_with_its_reason_and_description()
    {
        var error = ChanceryError.From(Refused.Fields(("document.content", "DOCUMENT_EMPTY", "It is blank."), ("document.publisher", "PUBLISHER_UNKNOWN", "Not 'XX'.")));

        Assert.Equal("INVALID_REQUEST", error.Reason);
        Assert.Equal(
            [new FieldViolation("document.content", "DOCUMENT_EMPTY", "It is blank."), new FieldViolation("document.publisher", "PUBLISHER_UNKNOWN", "Not 'XX'.")],
            error.Fields);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public void Message_and_remedy_are_told_apart()
    {
        var error = ChanceryError.From(Refused.EngagementNotFound("eng-1"));

        Assert.Equal("No engagement has the id 'eng-1'.", error.Message);
        Assert.Equal("Check the id, and as_of; ListEngagements shows what there is.", error.Remedy);
        Assert.Equal("7", error.Metadata["limit"]);
    }

    [Fact]
    public void The_delay_that_a_service_asks_for_is_read()
    {
        var error = ChanceryError.From(Refused.Unavailable(TimeSpan.FromMilliseconds(1500)));

        Assert.Equal((TimeSpan.FromMilliseconds(1500), true, false), (error.RetryDelay, error.IsTransient, error.IsUnreachable));
    }

    [Fact]
    public void The_error_of_one_item_of_a_stream_reads_like_that_of_a_call()
    {
        var status = Refused.Status(Code.AlreadyExists, "REQUEST_ID_REUSED", "It was used before.");

        Assert.Equal((Grpc.Core.StatusCode.AlreadyExists, "REQUEST_ID_REUSED"), (ChanceryError.From(status).Status, ChanceryError.From(status).Reason));
    }

    [Fact]
    public void A_reason_of_another_domain_is_not_taken_for_one_of_ours()
    {
        var status = new Google.Rpc.Status { Code = (int)Code.Unavailable, Message = "A proxy says no." };
        status.Details.Add(Google.Protobuf.WellKnownTypes.Any.Pack(new ErrorInfo { Domain = "proxy.example", Reason = "OVERLOADED" }));

        Assert.Equal("", ChanceryError.From(status).Reason);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_unreachable()
    {
        var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();
        await platform.DisposeAsync();

        var exception = await Assert.ThrowsAsync<RpcException>(() => client.Query.GetEngagementAsync(new GetEngagementRequest(), cancellationToken: TestContext.Current.CancellationToken).ResponseAsync);

        Assert.True(ChanceryError.From(exception).IsUnreachable);
        Assert.Contains("refused", ChanceryError.From(exception).Message);
    }
}
