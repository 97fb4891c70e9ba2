namespace Chancery.Entities;

/// <summary>One ground for or against two names being one.</summary>
/// <param name="Name">What sort of ground.</param>
/// <param name="Contribution">What it adds to the score, or takes from it.</param>
/// <param name="A">The words of the first name concerned.</param>
/// <param name="B">Those of the second.</param>
public readonly record struct Ground(string Name, double Contribution, string A, string B);
