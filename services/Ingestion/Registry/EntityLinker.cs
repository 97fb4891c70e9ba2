using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Telemetry;

namespace Chancery.Ingestion.Registry;

/// <summary>Gives the parties and persons of an analyst's engagement their entities, where the analyst gave none.</summary>
internal sealed class EntityLinker(RegistryClient registry)
{
    public async Task LinkAsync(Engagement engagement, string actor, CancellationToken ct)
    {
        using var span = IngestionTraces.Source.StartActivity("resolve");
        var mentions = new MentionSet();
        mentions.Add(engagement);
        if (mentions.Mentions.Count == 0)
            return;
        mentions.Resolve(await registry.ResolveAsync(mentions.Mentions, actor, ct));
        mentions.Link(engagement);
    }
}
