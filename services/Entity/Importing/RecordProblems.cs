using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>What is wrong with one record.</summary>
internal sealed class RecordProblems(long line)
{
    /// <summary>More of them help nobody.</summary>
    private const int MostValues = 20;

    private readonly List<ImportProblem> _told = [];

    public IReadOnlyList<ImportProblem> Told => _told;

    public bool IsRefused => _told.Any(problem => problem.Refused);

    /// <summary>As soon as it can be read.</summary>
    public string SourceId { get; set; } = "";

    /// <summary>The whole record is left out.</summary>
    public void Refuse(string field, ErrorReason reason, string description) => Tell(field, reason, description, refused: true);

    /// <summary>A value of it is.</summary>
    public void LeaveOut(string field, ErrorReason reason, string description)
    {
        if (_told.Count < MostValues)
            Tell(field, reason, description, refused: false);
    }

    private void Tell(string field, ErrorReason reason, string description, bool refused) => _told.Add(new ImportProblem
    {
        Line = line,
        SourceId = SourceId,
        Field = field,
        Reason = reason,
        Description = $"{description} {ErrorCatalogue.Describe(reason).Remedy}",
        Refused = refused,
    });
}
