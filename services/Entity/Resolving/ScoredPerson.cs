using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>A known person beside a mention, with the features that speak for or against them. Pure.</summary>
internal sealed record ScoredPerson(EntityState State, bool IsNamesake, double Name, double Represents, double Post, InOffice Tenure, bool IsInContext)
{
    private const double Unknown = 0.5;

    /// <summary>The name decides; another party or another post speaks against it, and a tenure on the date for it.</summary>
    public double Score => Name * (0.7 + 0.25 * Represents + 0.03 * Post + 0.02 * Tenure.Value);

    public bool RepresentsTheSame => Represents == 1;

    public bool RepresentsNone => !State.Represents.Any();

    /// <summary>Known to hold the office that the mention tells, on its date.</summary>
    public bool IsInTheOffice => Post == 1 && Tenure is { Value: 1, IsOfTheOffice: true };

    /// <summary>How well the circumstances fit, whatever the name: for namesakes.</summary>
    public int Fit => (IsInTheOffice ? 4 : Post == 1 ? 2 : 0) + (IsInContext ? 3 : 0) + (Tenure.Value switch { 1 => 1, 0 => -1, _ => 0 });

    public Candidate Candidate
    {
        get
        {
            var candidate = new Candidate
            {
                EntityId = State.Id,
                Name = State.Entity.Name,
                Score = Score,
                Features =
                {
                    new Feature { Name = "name", Value = Name },
                    new Feature { Name = "represents", Value = Represents },
                    new Feature { Name = "post", Value = Post },
                    new Feature { Name = "tenure", Value = Tenure.Value, Description = Tenure.Term?.ToString() ?? "" },
                },
            };
            if (IsInContext)
                candidate.Features.Add(new Feature { Name = "context", Value = 1, Description = "the document names the party represented" });
            return candidate;
        }
    }

    public static ScoredPerson Of(ReadMention read, EntityState state)
    {
        var mention = read.Mention;
        var key = NameKey.Of(mention.Name);
        var isNamesake = state.Entity.Names.Any(known => NameKey.Of(known.Value) == key);
        return new ScoredPerson(
            state,
            isNamesake,
            isNamesake ? 1 : state.Entity.Names.Max(known => PersonComparison.Of(read.Name!, PersonName.Parse(known.Value)).Score),
            mention.Represents.Length == 0 || !state.Represents.Any() ? Unknown : state.Represents.Contains(mention.Represents) ? 1 : 0,
            PostOf(read, state),
            InOffice.Of(read, state),
            mention.Represents.Length == 0 && state.Represents.Any(read.Context.Contains));
    }

    private static double PostOf(ReadMention read, EntityState state)
    {
        var posts = state.Entity.Tenures.Where(tenure => tenure.Post.Length > 0).ToList();
        return read.Post.Offices.IsEmpty || posts.Count == 0 ? Unknown
            : posts.Exists(tenure => read.Post.Shares(OfficeReader.Read(tenure.Post, tenure.Represents))) ? 1
            : 0;
    }
}
