namespace Chancery.Reading;

/// <summary>Someone or some place that stands with a verb or noun.</summary>
/// <param name="Preposition">What it stands under, "object" for none, "companion" after "accompanied by" and the like.</param>
/// <param name="Under">Key of the word before the preposition: "relations" in "relations with Iraq".</param>
/// <param name="Group">Counts what separates: "as well as", "and also with", a semicolon.</param>
internal sealed record Argument(Mention Mention, string Preposition, string Under, int Group);
