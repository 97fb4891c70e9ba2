using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Tests.Hosting;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Xunit;

namespace Chancery.Ingestion.Tests.Submitting;

public sealed class RepeatedSubmissionTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_repeated_request_is_answered_to_the_byte_as_at_first_also_after_its_engagement_was_corrected_since()
    {
        var request = Samples.Submit(Samples.Text("IQ Amal Nasser met TJ Daler Rahmon"));
        var first = await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct);
        await platform.Client.CorrectEngagementAsync(new CorrectEngagementRequest
        {
            Engagement = new Engagement { EngagementId = first.Engagements[0].EngagementId, Etag = first.Engagements[0].Etag, Title = "Corrected" },
            UpdateMask = new FieldMask { Paths = { "title" } },
            Reason = "A slip in the release.",
        }, cancellationToken: Ct);

        var again = await platform.OtherClient.SubmitDocumentAsync(request, cancellationToken: Ct);

        Assert.Equal(first.ToByteArray(), again.ToByteArray());
        Assert.Single(await platform.Log.ReadStreamAsync(first.DocumentId, ct: Ct));
    }

    [Fact]
    public async Task The_same_content_under_another_request_gives_the_first_result_and_its_own_request_id_leads_there_too()
    {
        var content = Samples.Text("IQ Karim Aziz met TJ Farrukh Sharif");
        var first = await platform.Client.SubmitDocumentAsync(Samples.Submit(content), cancellationToken: Ct);
        var other = Samples.Submit(content, publisher: "TJ");

        var duplicate = await platform.Client.SubmitDocumentAsync(other, cancellationToken: Ct);
        var duplicateAgain = await platform.Client.SubmitDocumentAsync(other, cancellationToken: Ct);

        Assert.Equal((first.DocumentId, first.DocumentId, first.Position), (duplicate.DocumentId, duplicate.DuplicateOf, duplicate.Position));
        Assert.Equal(first.Engagements, duplicate.Engagements);
        Assert.Equal(duplicate, duplicateAgain);
        Assert.Equal("REQUEST_ID_REUSED", await Refusals.ReasonOf(platform.Client.SubmitDocumentAsync(Samples.Submit("Something else.", other.RequestId), cancellationToken: Ct)));
    }

    [Fact]
    public async Task Content_without_a_request_id_is_known_by_itself()
    {
        var request = Samples.Submit(Samples.Text("IQ Layla Haddad met TJ Parviz Karimov"), requestId: "");
        var first = await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct);

        var again = await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct);

        Assert.Equal("", first.DuplicateOf);
        Assert.Equal((first.DocumentId, first.DocumentId, first.Position), (again.DocumentId, again.DuplicateOf, again.Position));
    }

    [Fact]
    public async Task Another_content_under_a_used_request_id_is_refused_and_not_stored()
    {
        var used = Samples.Submit(Samples.Text("IQ Sara Amin met TJ Zafar Odil"));
        await platform.Client.SubmitDocumentAsync(used, cancellationToken: Ct);
        var other = Samples.Text("IQ Sara Amin met JO Huda Saleh");

        Assert.Equal("REQUEST_ID_REUSED", await Refusals.ReasonOf(platform.Client.SubmitDocumentAsync(Samples.Submit(other, used.RequestId), cancellationToken: Ct)));

        var afterwards = await platform.Client.SubmitDocumentAsync(Samples.Submit(other), cancellationToken: Ct);
        Assert.Equal("", afterwards.DuplicateOf);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_the_same_submission_made_many_times_at_once_by_two_processes_one_is_stored_and_all_get_its_answer(bool withRequestId)
    {
        for (var round = 0; round < 5; round++)
        {
            var request = Samples.Submit(Samples.Text("IQ Nada Faris met TJ Rustam Aziz\nIQ Nada Faris met JO Omar Zaid"), withRequestId ? null : "");

            var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(async i =>
                await (i % 2 == 0 ? platform.Client : platform.OtherClient).SubmitDocumentAsync(request, cancellationToken: Ct)));

            var received = Assert.Single(await platform.Log.ReadStreamAsync(answers[0].DocumentId, ct: Ct));
            Assert.Single(answers.Select(answer => (answer.DocumentId, answer.Position)).Distinct());
            Assert.All(answers, answer => Assert.Equal(((DocumentReceived)received.Data).Extraction.Engagements, answer.Engagements));
            Assert.Equal(withRequestId ? 16 : 1, answers.Count(answer => answer.DuplicateOf.Length == 0));
        }
    }

    [Fact]
    public async Task Of_two_contents_sent_at_once_under_one_request_id_one_is_stored_and_one_refused()
    {
        for (var round = 0; round < 5; round++)
        {
            var id = Guid.NewGuid().ToString();
            SubmitDocumentRequest[] requests = [Samples.Submit(Samples.Text("One note."), id), Samples.Submit(Samples.Text("Another note."), id)];

            var outcomes = await Task.WhenAll(
                OutcomeAsync(platform.Client, requests[0]),
                OutcomeAsync(platform.OtherClient, requests[1]));

            Assert.Equal(["REQUEST_ID_REUSED", "stored"], outcomes.Order());
        }
    }

    private static async Task<string> OutcomeAsync(IngestionService.IngestionServiceClient client, SubmitDocumentRequest request)
    {
        try
        {
            await client.SubmitDocumentAsync(request, cancellationToken: Ct);
            return "stored";
        }
        catch (Grpc.Core.RpcException error)
        {
            return error.Reason();
        }
    }
}
