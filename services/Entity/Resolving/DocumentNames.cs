using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>The full names of the documents of a batch, and whom they were found to name.</summary>
internal sealed class DocumentNames
{
    private readonly List<(ReadMention Mention, Resolution Resolution)> _full = [];

    public void Add(ReadMention mention, Resolution resolution)
    {
        if (mention is { Name: not null, IsPartial: false })
            _full.Add((mention, resolution));
    }

    /// <summary>Whom a part of a name means by the fuller names of its document; null when none of them has it. Someone
    /// else of that name comes before, who is known to hold the office that it tells, where all of those have another.</summary>
    public Decision? Decide(ReadMention part, EntityPool pool)
    {
        if (!part.IsPartial)
            return null;
        var fuller = _full.FindAll(full => full.Mention.Document == part.Document && MayBeOne(part, full.Mention));
        if (fuller.Count > 1 && fuller.FindAll(full => full.Mention.Post.Shares(part.Post)) is { Count: > 0 } inTheSamePost)
            fuller = inTheSamePost;
        else if (fuller.Count > 0 && fuller.TrueForAll(full => IsInAnother(part, full.Mention)) && PersonDecision.InTheOffice(part, pool) is { } inTheOffice)
            return inTheOffice;
        var meant = fuller.DistinctBy(full => full.Resolution.EntityId.Length > 0 ? full.Resolution.EntityId : NameKey.Of(full.Mention.Mention.Name)).ToList();
        switch (meant)
        {
            case []:
                return null;
            case [var (mention, resolution)]:
                return pool.Find(resolution.EntityId) is { } known
                    ? Decision.Linked(known, DecisionGround.Context, [CandidateOf(known, mention)])
                    : new Decision(resolution.Verdict == ResolutionVerdict.Linked ? ResolutionVerdict.New : resolution.Verdict, null, DecisionGround.Context, [.. resolution.Candidates]);
            default:
                return Decision.Ambiguous(meant.Select(full => pool.Find(full.Resolution.EntityId) is { } known ? CandidateOf(known, full.Mention) : null).OfType<Candidate>());
        }
    }

    private static bool MayBeOne(ReadMention part, ReadMention full) =>
        (part.Mention.Represents.Length == 0 || full.Mention.Represents.Length == 0 || part.Mention.Represents == full.Mention.Represents)
        && PartialName.IsOf(part.Name!, full.Name!);

    private static bool IsInAnother(ReadMention part, ReadMention full) => part.Post.IsKnown && full.Post.IsKnown && !part.Post.Shares(full.Post);

    private static Candidate CandidateOf(EntityState known, ReadMention full) => new()
    {
        EntityId = known.Id,
        Name = known.Entity.Name,
        Score = 1,
        Features = { new Feature { Name = "document", Value = 1, Description = $"the document names {full.Mention.Name}" } },
    };
}
