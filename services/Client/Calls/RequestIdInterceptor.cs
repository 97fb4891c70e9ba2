using Chancery.Contracts.Entity.V1;
using Chancery.Contracts.Ingestion.V1;
using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Chancery.Client;

/// <summary>
/// Gives an analyst's command that has no request_id one, before the channel may send it twice: the repetition of a command
/// whose answer was lost must not record it again. Submissions need none: their content makes them repeatable.
/// </summary>
internal sealed class RequestIdInterceptor : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(WithRequestId(request), context);

    public override TResponse BlockingUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, BlockingUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(WithRequestId(request), context);

    private static TRequest WithRequestId<TRequest>(TRequest request)
        where TRequest : class => request switch
        {
            RecordEngagementRequest { RequestId: "" } record => (TRequest)(object)new RecordEngagementRequest(record) { RequestId = New() },
            CorrectEngagementRequest { RequestId: "" } correct => (TRequest)(object)new CorrectEngagementRequest(correct) { RequestId = New() },
            RetractEngagementRequest { RequestId: "" } retract => (TRequest)(object)new RetractEngagementRequest(retract) { RequestId = New() },
            RegisterEntityRequest { RequestId: "" } register => (TRequest)(object)new RegisterEntityRequest(register) { RequestId = New() },
            AddNameRequest { RequestId: "" } add => (TRequest)(object)new AddNameRequest(add) { RequestId = New() },
            RecordTenureRequest { RequestId: "" } record => (TRequest)(object)new RecordTenureRequest(record) { RequestId = New() },
            MergeEntitiesRequest { RequestId: "" } merge => (TRequest)(object)new MergeEntitiesRequest(merge) { RequestId = New() },
            SplitEntityRequest { RequestId: "" } split => (TRequest)(object)new SplitEntityRequest(split) { RequestId = New() },
            DeclareDifferentRequest { RequestId: "" } declare => (TRequest)(object)new DeclareDifferentRequest(declare) { RequestId = New() },
            WithdrawDifferenceRequest { RequestId: "" } withdraw => (TRequest)(object)new WithdrawDifferenceRequest(withdraw) { RequestId = New() },
            _ => request,
        };

    private static string New() => Guid.CreateVersion7().ToString();
}
