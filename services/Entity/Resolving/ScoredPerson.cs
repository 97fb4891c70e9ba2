using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>A known person beside a mention, with the features that speak for or against them. Pure.</summary>
internal sealed record ScoredPerson(EntityState State, bool IsNamesake, double Name, double Represents, double Post)
{
    private const double Unknown = 0.5;

    /// <summary>The name decides; another party or another post speaks against it.</summary>
    public double Score => Name * (0.7 + 0.25 * Represents + 0.05 * Post);

    public bool RepresentsTheSame => Represents == 1;

    public bool RepresentsNone => !State.Represents.Any();

    public Candidate Candidate => new()
    {
        EntityId = State.Id,
        Name = State.Entity.Name,
        Score = Score,
        Features =
        {
            new Feature { Name = "name", Value = Name },
            new Feature { Name = "represents", Value = Represents },
            new Feature { Name = "post", Value = Post },
        },
    };

    public static ScoredPerson Of(Mention mention, PersonName name, EntityState state)
    {
        var key = NameKey.Of(mention.Name);
        var isNamesake = state.Entity.Names.Any(known => NameKey.Of(known.Value) == key);
        var posts = state.Entity.Tenures.Select(tenure => NameKey.Of(tenure.Post)).Where(post => post.Length > 0).ToList();
        return new ScoredPerson(
            state,
            isNamesake,
            isNamesake ? 1 : state.Entity.Names.Max(known => PersonComparison.Of(name, PersonName.Parse(known.Value)).Score),
            Agreement(mention.Represents, state.Represents),
            Agreement(NameKey.Of(mention.Post), posts));
    }

    private static double Agreement(string told, IEnumerable<string> known) =>
        told.Length == 0 || !known.Any() ? Unknown : known.Contains(told) ? 1 : 0;
}
