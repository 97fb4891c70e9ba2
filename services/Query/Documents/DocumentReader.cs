using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Query.V1;
using Chancery.EventLog;
using Chancery.Query.Positions;
using Chancery.ServiceDefaults;
using FluentValidation;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Query.Documents;

/// <summary>GetDocument: the document, its kept text and its reading, from the log, which alone keeps them.</summary>
internal sealed class DocumentReader(LogReader log, ReadPoints points)
{
    public async Task<GetDocumentResponse> GetAsync(GetDocumentRequest request, CancellationToken ct)
    {
        var position = await points.FindAsync(request.AsOf, request.MinPosition, ct);
        var events = await log.ReadStreamAsync(request.DocumentId, position, ct);
        if (events is not [{ Data: DocumentReceived received } logged, ..])
            throw Errors.DocumentNotFound(request.DocumentId);
        return new GetDocumentResponse
        {
            DocumentId = logged.StreamId,
            Document = received.Document,
            Text = received.HasText ? received.Text : received.Document.Content,
            Extraction = events[^1].Data is DocumentReread reread ? reread.Extraction : received.Extraction,
            ReceivedTime = Timestamp.FromDateTimeOffset(logged.RecordedTime),
            Position = position,
        };
    }
}

internal sealed class GetDocumentValidator : AbstractValidator<GetDocumentRequest>
{
    public GetDocumentValidator()
    {
        RuleFor(request => request.DocumentId).IsId();
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}
