using Chancery.Contracts.Engagement.V1;
using Google.Type;

namespace Chancery.Annotations;

/// <summary>An engagement reduced to what is compared, annotated or read.</summary>
internal sealed record Statement(
    string Type, IReadOnlyList<string> Persons, IReadOnlyList<string> Parties, string Start, string City, string Country, IReadOnlyList<string> Topics, double Confidence)
{
    public static readonly Statement None = new("", [], [], "", "", "", [], 0);

    public static Statement Of(AnnotatedEngagement engagement) => new(
        engagement.Type, engagement.Persons, engagement.Parties, engagement.Start ?? "", engagement.City, engagement.Country, engagement.Topics, 1);

    public static Statement Of(Engagement engagement) => new(
        Word(engagement.Type.ToString()),
        [.. engagement.Participants.Select(participant => participant.Name)],
        [.. engagement.Parties.Select(party => party.Code)],
        Day(engagement.StartDate),
        engagement.Place?.City ?? "",
        engagement.Place?.CountryCode ?? "",
        [.. engagement.Topics.Select(topic => Word(topic.ToString()))],
        engagement.Confidence);

    /// <summary>The contract's word for a generated one: "CounterTerrorism" is COUNTER_TERRORISM.</summary>
    public static string Word(string generated) =>
        string.Concat(generated.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));

    /// <summary>0 to 1: how much this is the other one.</summary>
    public double Likeness(Statement other) =>
        ((Type == other.Type ? 2 : 0) + 3 * Shared(Persons, other.Persons, Sameness.OfNames) + 2 * Shared(Parties, other.Parties, Sameness.OfParties)) / 7;

    /// <summary>Whether the other one is found in this: of its type, with at least half of the parties and of the persons.</summary>
    public bool Finds(Statement other) =>
        Type == other.Type && Shared(Persons, other.Persons, Sameness.OfNames) >= 0.5 && Shared(Parties, other.Parties, Sameness.OfParties) >= 0.5;

    private static double Shared(IReadOnlyList<string> a, IReadOnlyList<string> b, Func<string, string, bool> same) =>
        a.Count + b.Count == 0 ? 1 : 2.0 * Pairing.Of(a, b, (x, y) => same(x, y) ? 1 : 0).Count / (a.Count + b.Count);

    private static string Day(Date? date) => date switch
    {
        null => "",
        { Month: 0 } => $"{date.Year:0000}",
        { Day: 0 } => $"{date.Year:0000}-{date.Month:00}",
        _ => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}",
    };
}
