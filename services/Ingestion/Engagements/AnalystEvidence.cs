using Chancery.Contracts.Engagement.V1;

namespace Chancery.Ingestion.Engagements;

internal static class AnalystEvidence
{
    /// <summary>Evidence that names no one who read it so was read so by the analyst.</summary>
    public static void Sign(Engagement engagement, string actor)
    {
        var evidence = engagement.Accounts.SelectMany(account => account.Evidence).Concat(engagement.Actions.Select(action => action.Evidence));
        foreach (var words in evidence)
            if (words is { Extractor.Length: 0 })
                words.Extractor = actor;
    }
}
