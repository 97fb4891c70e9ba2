using Chancery.Client;
using Chancery.Contracts.Ingestion.V1;
using Spectre.Console;
using Engagement = Chancery.Contracts.Engagement.V1.Engagement;

namespace Chancery.Cli.Rendering;

/// <summary>What a later version of the extractor reads otherwise: one row an engagement, its document before the first one.</summary>
internal sealed class RevisionTable
{
    private int _documents, _recorded, _corrected, _retracted, _left, _failed;
    private long _position;

    public Table Table { get; } = EngagementCells.Table("Document", "Change");

    public bool HaveChanges => Table.Rows.Count > 0;

    public bool HaveErrors => _failed > 0;

    /// <summary>"40 documents read again: 3 engagements recorded, 5 corrected, 1 retracted, 2 left to analysts. Position 812."</summary>
    public string Summary =>
        $"{_documents} document{(_documents == 1 ? "" : "s")} read again: {_recorded} engagement{(_recorded == 1 ? "" : "s")} recorded, {_corrected} corrected, "
        + $"{_retracted} retracted, {_left} left to analysts{(HaveErrors ? $", {_failed} failed" : "")}." + (_position > 0 ? $" Position {_position}." : "");

    public void Add(RereadDocumentsResult result)
    {
        _documents++;
        if (result.Error is { } error)
        {
            _failed++;
            Table.AddRow(new Text(result.DocumentId), new Text(Problem.From(ChanceryError.From(error)).What, new Style(Color.Red)));
            return;
        }
        var revision = result.Revision;
        _recorded += revision.Recorded.Count;
        _corrected += revision.Corrected.Count;
        _retracted += revision.Retracted.Count;
        _left += revision.LeftToAnalysts.Count;
        _position = Math.Max(_position, revision.Position);
        var first = Table.Rows.Count;
        foreach (var engagement in revision.Recorded)
            Add(result.DocumentId, "recorded", engagement, first);
        foreach (var corrected in revision.Corrected)
            Add(result.DocumentId, $"corrected:\n{string.Join("\n", corrected.UpdateMask.Paths)}", corrected.Engagement, first);
        foreach (var retracted in revision.Retracted)
            Add(result.DocumentId, "retracted", retracted.Engagement, first);
    }

    private void Add(string documentId, string change, Engagement engagement, int first) =>
        Table.AddRow([new Text(Table.Rows.Count == first ? documentId : ""), new Text(change), .. EngagementCells.Of(engagement)]);
}
