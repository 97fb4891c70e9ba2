using System.Reflection;
using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using Google.Rpc;
using Grpc.Core;
using Xunit;

namespace Chancery.Contracts.Tests;

public sealed class ErrorCatalogueTests
{
    public static TheoryData<ErrorReason> Reasons => new(Enum.GetValues<ErrorReason>().Where(reason => reason != ErrorReason.Unspecified));

    [Theory, MemberData(nameof(Reasons))]
    public void Every_reason_says_its_status_its_cause_and_what_to_do(ErrorReason reason)
    {
        var description = ErrorCatalogue.Describe(reason);

        Assert.NotEqual(Code.Ok, description.Status);
        Assert.DoesNotContain(description.Status, (IEnumerable<Code>)[Code.Internal, Code.Unknown, Code.Unimplemented]);
        Assert.EndsWith(".", description.Cause);
        Assert.EndsWith(".", description.Remedy);
    }

    [Theory, MemberData(nameof(Reasons))]
    public void Every_reason_has_one_factory_that_gives_its_status_and_name(ErrorReason reason)
    {
        if (ErrorCatalogue.Describe(reason).OfField)
        {
            var error = Errors.InvalidRequest([new FieldError("document.content", reason, "It is wrong.")]);

            Assert.Equal(StatusCode.InvalidArgument, error.StatusCode);
            var violation = Assert.Single(error.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations);
            Assert.Equal(("document.content", ErrorCatalogue.NameOf(reason)), (violation.Field, violation.Reason));
            return;
        }

        if (ErrorCatalogue.Describe(reason).OfMerge)
        {
            var refused = Errors.MergeRefused([new MergeGround("ent-x", reason, "They are two.")]);

            Assert.Equal(StatusCode.FailedPrecondition, refused.StatusCode);
            var ground = Assert.Single(refused.GetRpcStatus()!.GetDetail<PreconditionFailure>()!.Violations);
            Assert.Equal(("entities/ent-x", ErrorCatalogue.NameOf(reason)), (ground.Subject, ground.Type));
            Assert.EndsWith(ErrorCatalogue.Describe(reason).Remedy, ground.Description);
            return;
        }

        var factory = typeof(Errors).GetMethod(reason.ToString(), BindingFlags.Public | BindingFlags.Static);

        Assert.NotNull(factory);
        var made = (RpcException)factory.Invoke(null, [.. factory.GetParameters().Select(ArgumentFor)])!;
        Assert.Equal((int)ErrorCatalogue.Describe(reason).Status, (int)made.StatusCode);
        var info = made.GetRpcStatus()!.GetDetail<ErrorInfo>()!;
        Assert.Equal(("chancery", ErrorCatalogue.NameOf(reason)), (info.Domain, info.Reason));
        Assert.EndsWith(ErrorCatalogue.Describe(reason).Remedy, made.Status.Detail);
    }

    [Fact]
    public void Every_factory_serves_a_reason()
    {
        var reasons = Enum.GetNames<ErrorReason>();

        Assert.All(typeof(Errors).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly),
            factory => Assert.Contains(factory.Name, reasons));
    }

    [Fact]
    public void What_may_be_repeated_says_when()
    {
        foreach (var error in new[] { Errors.LogUnavailable(), Errors.RegistryUnavailable(), Errors.PositionNotReached(7, 5), Errors.ShuttingDown(), Errors.TooManySubscribers(10) })
            Assert.True(error.GetRpcStatus()!.GetDetail<RetryInfo>()!.RetryDelay.ToTimeSpan() > TimeSpan.Zero);
    }

    [Fact]
    public void An_error_of_a_thousand_fields_fits_the_headers_that_it_travels_in()
    {
        var fields = Enumerable.Range(0, 1_000).Select(i => new FieldError($"mentions[{i}].name", ErrorReason.FieldRequired, "It is the name in the text."));

        var status = Errors.InvalidRequest([.. fields]).GetRpcStatus()!;

        Assert.Equal("mentions[0].name", status.GetDetail<BadRequest>()!.FieldViolations[0].Field);
        Assert.Contains("980 more fields", status.Message);
        Assert.InRange(status.CalculateSize(), 0, 8 * 1024);
    }

    [Fact]
    public void An_error_of_a_thousand_grounds_fits_the_headers_that_it_travels_in()
    {
        var grounds = Enumerable.Range(0, 1_000).Select(i => new MergeGround($"ent-{i}", ErrorReason.SeatHeldByBoth, "Both were Rector at once."));

        var status = Errors.MergeRefused([.. grounds]).GetRpcStatus()!;

        Assert.Equal("entities/ent-0", status.GetDetail<PreconditionFailure>()!.Violations[0].Subject);
        Assert.Contains("980 more grounds", status.Message);
        Assert.InRange(status.CalculateSize(), 0, 8 * 1024);
    }

    private static object ArgumentFor(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "x",
        var type when type == typeof(int) => 1,
        var type when type == typeof(long) => 1L,
        var type when type == typeof(IReadOnlyCollection<MergeGround>) => new[] { new MergeGround("ent-x", ErrorReason.KindsDiffer, "They are two.") },
        _ => new[] { new FieldError("request_id", ErrorReason.FieldMalformed, "It is wrong.") },
    };
}
