namespace Chancery.Reading;

/// <summary>What one stated fact rests on.</summary>
/// <param name="Index">Which of the extraction's persons, engagements or actions it is.</param>
/// <param name="Grounds">Names of confidence.tsv.</param>
internal sealed record Basis(Stated Kind, int Index, IReadOnlyList<string> Grounds);
