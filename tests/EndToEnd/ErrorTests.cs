using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.ServiceDefaults;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Google.Type;
using Grpc.Core;
using Xunit;
using ErrorInfo = Google.Rpc.ErrorInfo;

namespace Chancery.EndToEnd.Tests;

/// <summary>Every reason of errors.proto, provoked on a running platform; and what a caller did wrong harms nothing else.</summary>
public sealed class ErrorTests(ErrorTests.LimitedPlatform platform) : IClassFixture<ErrorTests.LimitedPlatform>
{
    private const int SubscriberLimit = 20;

    public static TheoryData<ErrorReason> Reasons => new(System.Enum.GetValues<ErrorReason>().Where(reason => reason != ErrorReason.Unspecified));

    [Theory, MemberData(nameof(Reasons))]
    public async Task Every_reason_can_be_met_and_the_next_good_call_works(ErrorReason reason)
    {
        var error = await Assert.ThrowsAsync<RpcException>(() => ProvokeAsync(reason));
        await platform.UpAsync();

        var description = ErrorCatalogue.Describe(reason);
        Assert.Equal((int)description.Status, (int)error.StatusCode);
        var status = error.GetRpcStatus();
        Assert.NotNull(status);
        var told = description.OfField ? ErrorReason.InvalidRequest : description.OfMerge ? ErrorReason.MergeRefused : reason;
        Assert.Equal(ErrorCatalogue.NameOf(told), status.GetDetail<ErrorInfo>()?.Reason);
        if (description.OfField)
            Assert.Contains(status.GetDetail<BadRequest>()!.FieldViolations, violation => violation.Reason == ErrorCatalogue.NameOf(reason) && violation.Field.Length > 0);
        if (description.OfMerge)
            Assert.Contains(status.GetDetail<PreconditionFailure>()!.Violations, violation => violation.Type == ErrorCatalogue.NameOf(reason) && violation.Subject.Length > 0);
        var good = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(500_000 + (int)reason) }, cancellationToken: TestContext.Current.CancellationToken);
        var read = await platform.Query.GetDocumentAsync(new() { DocumentId = good.DocumentId, MinPosition = good.Position }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(good.DocumentId, read.DocumentId);
    }

    private Task ProvokeAsync(ErrorReason reason) => reason switch
    {
        ErrorReason.InvalidRequest => SubmitAsync(document => document.Content = ""),
        ErrorReason.FieldRequired => platform.Query.GetEngagementAsync(new()).ResponseAsync,
        ErrorReason.FieldTooLong => SubmitAsync(document => document.Title = new string('x', 1_001)),
        ErrorReason.FieldMalformed => SubmitAsync(document => document.SourceUri = "not a uri"),
        ErrorReason.DocumentEmpty => SubmitAsync(document => document.Content = " \n "),
        ErrorReason.DocumentTooLarge => SubmitAsync(document => document.Content = new string('x', 1_048_577)),
        ErrorReason.DocumentNotUtf8 => SubmitAsync(document => document.Content = "The Minister met \uFFFDmit."),
        ErrorReason.DocumentNotEnglish => SubmitAsync(document => document.Content = "Le ministre a reçu aujourd'hui l'ambassadeur du Japon, qui achève sa mission, et l'a remercié."),
        ErrorReason.MediaTypeUnknown => SubmitAsync(document => document.MediaType = "application/pdf"),
        ErrorReason.LanguageNotRead => SubmitAsync(document => document.Language = "fr"),
        ErrorReason.PublisherUnknown => SubmitAsync(document => document.Publisher = "ZZ"),
        ErrorReason.DateInvalid => SubmitAsync(document => document.PublishedDate = new Date { Year = 2024, Month = 2, Day = 30 }),
        ErrorReason.DateInFuture => SubmitAsync(document => document.PublishedDate = new Date { Year = 2999, Month = 1, Day = 1 }),
        ErrorReason.CodeUnknown => platform.Ingestion.RecordEngagementAsync(new()
        {
            Engagement = new() { Type = EngagementType.Meeting, Parties = { new Party { Code = "ZZ" } } },
            Reason = "It was seen.",
        }).ResponseAsync,
        ErrorReason.UpdateMaskInvalid => CorrectAsync(request => request.UpdateMask = new FieldMask { Paths = { "accounts" } }),
        ErrorReason.PageTokenInvalid => platform.Query.ListEngagementsAsync(new() { PageToken = "made-up" }).ResponseAsync,
        ErrorReason.OrderInvalid => platform.Query.ListEngagementsAsync(new() { OrderBy = "beauty" }).ResponseAsync,
        ErrorReason.AsOfInFuture => platform.Query.GetEngagementAsync(new() { EngagementId = "eng-x", AsOf = new() { Position = 1_000_000_000 } }).ResponseAsync,
        ErrorReason.DocumentNotFound => platform.Query.GetDocumentAsync(new() { DocumentId = "doc-x" }).ResponseAsync,
        ErrorReason.EngagementNotFound => platform.Query.GetEngagementAsync(new() { EngagementId = "eng-x" }).ResponseAsync,
        ErrorReason.EntityNotFound => platform.Entity.GetEntityAsync(new() { EntityId = "ent-x" }).ResponseAsync,
        ErrorReason.RequestIdReused => ReuseRequestIdAsync(),
        ErrorReason.EngagementChanged => CorrectAsync(request => request.Engagement.Etag = "long-gone"),
        ErrorReason.EngagementRetracted => RetractTwiceAsync(),
        ErrorReason.MergeNotFound => platform.Entity.SplitEntityAsync(new() { MergeId = "mrg-x", Reason = "They are two." }).ResponseAsync,
        ErrorReason.DifferenceNotFound => MergeAsync((one, other) => platform.Entity.WithdrawDifferenceAsync(new() { EntityId = one, OtherId = other, Reason = "A misprint." }).ResponseAsync),
        ErrorReason.MergeUndone => MergeAsync(SplitTwiceAsync),
        ErrorReason.EntitiesAreMerged => MergeAsync(async (one, other) =>
        {
            await MergeAsync(one, other);
            await platform.Entity.DeclareDifferentAsync(new() { EntityId = one, OtherId = other, Reason = "They are two." });
        }),
        ErrorReason.MergeRefused or ErrorReason.MergeCircular => MergeAsync((one, _) => MergeAsync(one, one)),
        ErrorReason.EntityAlreadyMerged => MergeAsync(async (one, other) =>
        {
            await MergeAsync(one, other);
            await MergeAsync(one, await RegisterAsync());
        }),
        ErrorReason.KindsDiffer => MergeAsync(MergeAsync, with: other => other.Kind = EntityKind.Place),
        ErrorReason.ExternalIdsDiffer => MergeAsync(MergeAsync,
            one => one.ExternalIds.Add(new ExternalId { Scheme = "wikidata", Value = "Q1" }), other => other.ExternalIds.Add(new ExternalId { Scheme = "wikidata", Value = "Q2" })),
        ErrorReason.DeclaredDifferent => MergeAsync(async (one, other) =>
        {
            await platform.Entity.DeclareDifferentAsync(new() { EntityId = one, OtherId = other, Reason = "They are two." });
            await MergeAsync(one, other);
        }),
        ErrorReason.LifeDatesDisjoint => MergeAsync(MergeAsync, one => one.BirthDate = new Date { Year = 1950 }, other => other.BirthDate = new Date { Year = 1960 }),
        ErrorReason.SeatHeldByBoth => MergeAsync(MergeAsync, one => one.Tenures.Add(Seat(2010, 2014)), other => other.Tenures.Add(Seat(2012, 2016))),
        ErrorReason.KnownParty => MergeKnownAsync(),
        ErrorReason.TooManySubscribers => SubscribeBeyondLimitAsync(),
        ErrorReason.LogUnavailable => WithoutAsync("postgres", () => platform.Query.GetEngagementAsync(new() { EngagementId = "eng-x" }).ResponseAsync),
        ErrorReason.RegistryUnavailable => WithoutAsync("entity", () => SubmitAsync(document => document.Content += " Then they parted.")),
        ErrorReason.PositionNotReached => platform.Query.ListDocumentsAsync(new() { MinPosition = 1_000_000_000 }).ResponseAsync,
        ErrorReason.ShuttingDown => SubscribeUntilStoppedAsync(),
        _ => throw new InvalidOperationException($"No test provokes {reason} yet."),
    };

    private Task<SubmitDocumentResponse> SubmitAsync(Action<Document> spoil)
    {
        var document = Releases.Meeting(400_000);
        spoil(document);
        return platform.Ingestion.SubmitDocumentAsync(new() { Document = document }).ResponseAsync;
    }

    private async Task<Engagement> SomeEngagementAsync(int number) =>
        (await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(number) })).Engagements.Single();

    private async Task CorrectAsync(Action<CorrectEngagementRequest> spoil)
    {
        var engagement = await SomeEngagementAsync(400_001);
        var request = new CorrectEngagementRequest
        {
            Engagement = new() { EngagementId = engagement.EngagementId, Etag = engagement.Etag, Title = "Another title" },
            UpdateMask = new FieldMask { Paths = { "title" } },
            Reason = "It was misread.",
        };
        spoil(request);
        await platform.Ingestion.CorrectEngagementAsync(request);
    }

    private async Task ReuseRequestIdAsync()
    {
        await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(400_002), RequestId = "reused" });
        await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(400_003), RequestId = "reused" });
    }

    private async Task RetractTwiceAsync()
    {
        var engagement = await SomeEngagementAsync(400_004);
        var retracted = await platform.Ingestion.RetractEngagementAsync(new() { EngagementId = engagement.EngagementId, Etag = engagement.Etag, Reason = "It never was." });
        await platform.Ingestion.RetractEngagementAsync(new() { EngagementId = engagement.EngagementId, Etag = retracted.Engagement.Etag, Reason = "It never was." });
    }

    /// <summary>Does something with two persons of one name.</summary>
    private async Task MergeAsync(Func<string, string, Task> call, Action<Entity>? first = null, Action<Entity>? with = null) =>
        await call(await RegisterAsync(first), await RegisterAsync(with));

    private Task MergeAsync(string from, string into) =>
        platform.Entity.MergeEntitiesAsync(new() { FromId = from, IntoId = into, Reason = "They are one." }).ResponseAsync;

    private async Task<string> RegisterAsync(Action<Entity>? with = null)
    {
        var entity = new Entity { Kind = EntityKind.Person, Name = "Aroha Tamihana" };
        with?.Invoke(entity);
        return (await platform.Entity.RegisterEntityAsync(new() { Entity = entity, Reason = "Met." })).Entity.EntityId;
    }

    private async Task SplitTwiceAsync(string one, string other)
    {
        var merged = await platform.Entity.MergeEntitiesAsync(new() { FromId = one, IntoId = other, Reason = "They are one." });
        for (var i = 0; i < 2; i++)
            await platform.Entity.SplitEntityAsync(new() { MergeId = merged.MergeId, Reason = "They are two." });
    }

    private async Task MergeKnownAsync()
    {
        var country = (await platform.Entity.ListEntitiesAsync(new() { Kinds = { EntityKind.Country }, PageSize = 1 })).Entities[0];
        await MergeAsync(country.EntityId, await RegisterAsync());
    }

    private static Tenure Seat(int from, int to) =>
        new() { Post = "Foreign Minister", Represents = "NZ", StartDate = new Date { Year = from }, EndDate = new Date { Year = to } };

    private async Task SubscribeBeyondLimitAsync()
    {
        using var cancel = new CancellationTokenSource();
        var held = new List<AsyncServerStreamingCall<FeedMessage>>();
        try
        {
            for (var i = 0; i <= SubscriberLimit; i++)
            {
                held.Add(platform.Feed.Subscribe(new SubscribeRequest { End = new Empty() }, cancellationToken: cancel.Token));
                await held[^1].ResponseStream.MoveNext();
            }
        }
        finally
        {
            await cancel.CancelAsync();
            held.ForEach(call => call.Dispose());
        }
    }

    /// <summary>Calls until the death of a part is felt: what serves a connection that is open may outlive its parent by a moment.</summary>
    private async Task WithoutAsync(string part, Func<Task> call)
    {
        platform.KillHard(part);
        await Eventually.GetAsync(async () => await ErrorOf(call), error => error?.StatusCode == StatusCode.Unavailable, $"an error without {part}");
        await call();
    }

    private static async Task<RpcException?> ErrorOf(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (RpcException error)
        {
            return error;
        }
    }

    private async Task SubscribeUntilStoppedAsync()
    {
        using var call = platform.Feed.Subscribe(new SubscribeRequest { End = new Empty() });
        await call.ResponseStream.MoveNext();
        await platform.StopAsync("query");
        while (await call.ResponseStream.MoveNext())
            continue;
    }

    /// <summary>A platform that takes few subscribers, so that a test can be one too many.</summary>
    public sealed class LimitedPlatform : RunningPlatform
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Feed__MaxSubscribers", SubscriberLimit.ToString())];
    }
}
