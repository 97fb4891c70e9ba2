using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.Ingestion.Engagements;
using Google.Type;

namespace Chancery.Ingestion.Registry;

/// <summary>
/// Whom a document or an engagement names, each once: a party by its code, a person by name and by what the person represents.
/// A name that bears no party is the person of that name who does. Who is told by a post and a party alone is whoever holds it.
/// </summary>
/// <param name="publisher">The code of whoever published the document; empty when unknown, and for what an analyst tells.</param>
internal sealed class MentionSet(string publisher = "")
{
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<string, int> _parties = [];
    private readonly Dictionary<(string Name, string Post, string Represents), int> _persons = [];
    private readonly Dictionary<string, List<int>> _namesakes = [];
    private IReadOnlyList<string> _entityIds = [];

    public IReadOnlyList<Mention> Mentions => _mentions;

    public void Add(Party party, Evidence? evidence)
    {
        if (party.EntityId.Length > 0 || party.Code.Length + party.Name.Length == 0 || !_parties.TryAdd(KeyOf(party), _mentions.Count))
            return;
        _mentions.Add(new Mention
        {
            Kind = PartyCodes.KindOf(party.Code),
            Code = party.Code,
            Name = party.Name.Length <= TextRules.MaxName ? party.Name : "",
            Evidence = evidence?.Clone(),
        });
    }

    /// <summary>A person whose name is longer than the registry takes stays without an entity.</summary>
    public void Add(string name, string post, string represents, Date? date, Evidence? evidence)
    {
        if (name.Length > TextRules.MaxName || (name.Length == 0 && (post.Length == 0 || represents.Length == 0)) || Find(name, post, represents) is not null)
            return;
        _persons.Add(KeyOf(name, post, represents), _mentions.Count);
        if (!_namesakes.TryGetValue(name, out var namesakes))
            _namesakes.Add(name, namesakes = []);
        namesakes.Add(_mentions.Count);
        _mentions.Add(new Mention
        {
            Kind = EntityKind.Person,
            Name = name,
            Post = post.Length <= TextRules.MaxPost ? post : post[..TextRules.MaxPost],
            Represents = represents,
            Publisher = publisher,
            Date = date?.Clone(),
            Evidence = evidence?.Clone(),
        });
    }

    /// <summary>The answers, in the order of <see cref="Mentions"/>.</summary>
    public void Resolve(IReadOnlyList<string> entityIds) => _entityIds = entityIds;

    public string EntityOf(Party party) =>
        party.EntityId.Length > 0 ? party.EntityId : _parties.TryGetValue(KeyOf(party), out var index) ? _entityIds[index] : "";

    public string EntityOf(string name, string post, string represents) => Find(name, post, represents) is { } index ? _entityIds[index] : "";

    private int? Find(string name, string post, string represents)
    {
        if (_persons.TryGetValue(KeyOf(name, post, represents), out var index))
            return index;
        return name.Length > 0 && represents.Length == 0 && _namesakes.TryGetValue(name, out var namesakes) && namesakes is [var only] ? only : null;
    }

    /// <summary>Whoever has a name is told by it, whatever the post.</summary>
    private static (string Name, string Post, string Represents) KeyOf(string name, string post, string represents) =>
        (name, name.Length > 0 ? "" : post, represents);

    private static string KeyOf(Party party) => party.Code.Length > 0 ? party.Code : party.Name;
}
