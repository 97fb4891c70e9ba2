using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;

namespace Chancery.Ingestion.Engagements;

/// <summary>Looks whether the words that an analyst cites stand where the analyst says.</summary>
internal sealed class CitedDocuments(LogReader log)
{
    private sealed record Citation(string Field, string DocumentId, Evidence? Words);

    /// <summary>Throws DOCUMENT_NOT_FOUND, or INVALID_REQUEST with every quote that its document does not have there.</summary>
    public async Task CheckAsync(Engagement engagement, CancellationToken ct)
    {
        var wrong = new List<FieldError>();
        foreach (var citations in CitationsOf(engagement).GroupBy(citation => citation.DocumentId))
        {
            var text = new CodePoints(await TextAsync(citations.Key, ct));
            wrong.AddRange(citations
                .Where(citation => citation.Words is { } words && !text.Has(words.Quote, words.Start))
                .Select(citation => new FieldError(citation.Field, ErrorReason.FieldMalformed, "The document's text has other characters from start to end.")));
        }
        if (wrong.Count > 0)
            throw Errors.InvalidRequest(wrong);
    }

    private async Task<string> TextAsync(string documentId, CancellationToken ct) =>
        await log.ReadStreamAsync(documentId, ct: ct) is [{ Data: DocumentReceived received }, ..]
            ? received.HasText ? received.Text : received.Document.Content
            : throw Errors.DocumentNotFound(documentId);

    private static IEnumerable<Citation> CitationsOf(Engagement engagement)
    {
        for (var i = 0; i < engagement.Accounts.Count; i++)
        {
            var account = engagement.Accounts[i];
            yield return new Citation("", account.DocumentId, null);
            for (var j = 0; j < account.Evidence.Count; j++)
                yield return new Citation($"engagement.accounts[{i}].evidence[{j}].quote", account.DocumentId, account.Evidence[j]);
        }
        for (var i = 0; i < engagement.Actions.Count; i++)
            if (engagement.Actions[i].Evidence is { } words)
                yield return new Citation($"engagement.actions[{i}].evidence.quote", words.DocumentId, words);
    }
}
