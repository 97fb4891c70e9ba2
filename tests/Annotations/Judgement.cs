using Chancery.Contracts.Engagement.V1;

namespace Chancery.Annotations;

/// <summary>A kind of fact.</summary>
public enum Fact
{
    Person,

    /// <summary>What a person who was found stands for.</summary>
    Represents,

    Engagement,

    /// <summary>A person who takes part.</summary>
    Participant,

    Party,

    Date,

    Place,

    Topic,

    Action,
}

/// <summary>
/// A reading held against the annotation. An engagement is found when its type is right and at least half of its parties and of its
/// persons are; all else is compared between the engagements that are most alike, and counts as wrong on one that has no counterpart.
/// What the annotation leaves open is not counted.
/// </summary>
public sealed class Judgement
{
    private const double Alike = 0.4;

    private readonly Dictionary<Fact, Figures> figures = Enum.GetValues<Fact>().ToDictionary(fact => fact, _ => default(Figures));

    private Judgement()
    {
    }

    public Figures this[Fact fact] => figures[fact];

    /// <summary>All facts alike.</summary>
    public Figures Total => figures.Values.Aggregate((a, b) => a + b);

    /// <summary>Of each engagement that was stated, in their order: how sure the reader was, and whether it is right.</summary>
    public List<(double Confidence, bool IsRight)> Engagements { get; } = [];

    /// <summary>Of each person: right where the annotation names the person, standing for the same party if it tells one.</summary>
    public List<(double Confidence, bool IsRight)> Persons { get; } = [];

    /// <summary>Of each action.</summary>
    public List<(double Confidence, bool IsRight)> Actions { get; } = [];

    /// <summary>In words, what was missed and what was invented.</summary>
    public List<string> Faults { get; } = [];

    public static Judgement Of(AnnotatedDocument document, Extraction reading)
    {
        var judgement = new Judgement();
        judgement.JudgePersons(document, reading);
        judgement.JudgeEngagements([.. document.Engagements.Select(Statement.Of)], [.. reading.Engagements.Select(Statement.Of)]);
        var done = judgement.Compare(Fact.Action,
            [.. document.Actions.Select(action => $"{action.Source}\t{action.Type}\t{action.Target}")],
            [.. reading.Actions.Select(action => $"{action.Source.Code}\t{Statement.Word(action.Type.ToString())}\t{action.Target.Code}")],
            SameAction).Select(pair => pair.B).ToHashSet();
        judgement.Actions.AddRange(reading.Actions.Select((action, index) => (action.Confidence, done.Contains(index))));
        return judgement;
    }

    private void JudgePersons(AnnotatedDocument document, Extraction reading)
    {
        string[] named = [.. document.Persons.Select(person => person.Name)];
        string[] read = [.. reading.Persons.Select(person => person.Name)];
        var right = new HashSet<int>();
        foreach (var (a, b) in Compare(Fact.Person, named, read, Sameness.OfNames))
        {
            var (told, stated) = (document.Persons[a].Represents, reading.Persons[b].Represents);
            Slot(Fact.Represents, told, stated, Sameness.OfParties);
            if (told.Length == 0 || Sameness.OfParties(told, stated))
                right.Add(b);
        }
        Persons.AddRange(reading.Persons.Select((person, index) => (person.Confidence, right.Contains(index))));
    }

    private void JudgeEngagements(IReadOnlyList<Statement> told, IReadOnlyList<Statement> read)
    {
        var pairs = Pairing.Of(told, read, (a, b) => a.Likeness(b), Alike);
        var found = pairs.Where(pair => told[pair.A].Finds(read[pair.B])).Select(pair => pair.B).ToHashSet();
        Add(Fact.Engagement, new Figures(found.Count, read.Count - found.Count, told.Count - found.Count));
        for (var i = 0; i < read.Count; i++)
        {
            Engagements.Add((read[i].Confidence, found.Contains(i)));
            if (!found.Contains(i))
                Faults.Add($"invented {Words(read[i])}");
        }
        Faults.AddRange(told.Where((_, i) => !pairs.Any(pair => pair.A == i && found.Contains(pair.B))).Select(statement => $"missed {Words(statement)}"));
        foreach (var (a, b) in pairs)
            Compare(told[a], read[b]);
        foreach (var statement in told.Where((_, i) => pairs.All(pair => pair.A != i)))
            Compare(statement, Statement.None);
        foreach (var statement in read.Where((_, i) => pairs.All(pair => pair.B != i)))
            Compare(Statement.None, statement);
    }

    private void Compare(Statement told, Statement read)
    {
        Compare(Fact.Participant, told.Persons, read.Persons, Sameness.OfNames);
        Compare(Fact.Party, told.Parties, read.Parties, Sameness.OfParties);
        Compare(Fact.Topic, told.Topics, read.Topics, (a, b) => a == b);
        var isInvented = ReferenceEquals(told, Statement.None);
        if (isInvented || told.Start.Length > 0)
            Slot(Fact.Date, told.Start, read.Start, (a, b) => a == b);
        if (isInvented || told.Country.Length > 0)
            Slot(Fact.Place, told.Country, read.Country, (a, b) => a == b);
        if (isInvented || told.City.Length > 0)
            Slot(Fact.Place, told.City, read.City, (a, b) => Sameness.Fold(a) == Sameness.Fold(b));
    }

    private void Slot(Fact fact, string told, string read, Func<string, string, bool> same) =>
        Compare(fact, told.Length > 0 ? [told] : [], read.Length > 0 ? [read] : [], same);

    private IReadOnlyList<(int A, int B)> Compare(Fact fact, IReadOnlyList<string> told, IReadOnlyList<string> read, Func<string, string, bool> same)
    {
        var pairs = Pairing.Of(told, read, (a, b) => a == b ? 1 : same(a, b) ? 0.9 : 0);
        Add(fact, new Figures(pairs.Count, read.Count - pairs.Count, told.Count - pairs.Count));
        Faults.AddRange(told.Where((_, i) => pairs.All(pair => pair.A != i)).Select(text => $"missed {fact.ToString().ToLowerInvariant()} {text}"));
        Faults.AddRange(read.Where((_, i) => pairs.All(pair => pair.B != i)).Select(text => $"invented {fact.ToString().ToLowerInvariant()} {text}"));
        return pairs;
    }

    private void Add(Fact fact, Figures more) => figures[fact] += more;

    private static bool SameAction(string a, string b)
    {
        var (one, other) = (a.Split('\t'), b.Split('\t'));
        return one[1] == other[1] && Sameness.OfParties(one[0], other[0]) && Sameness.OfParties(one[2], other[2]);
    }

    private static string Words(Statement statement) => $"{statement.Type} of {string.Join(", ", statement.Parties)} with {string.Join(", ", statement.Persons)}";
}
