using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>The words of a name that the other name has nothing for.</summary>
/// <param name="Factor">What is left of the score without them.</param>
/// <param name="HasName">One of them is a whole name.</param>
/// <param name="Words">They, for a person to read.</param>
internal readonly record struct Remainder(double Factor, bool HasName, string Words)
{
    private const double Initial = 0.99;
    private const double Light = 0.93;
    private const double Middle = 0.95;
    private const double Last = 0.9;

    /// <summary>"Salman bin X" is the father of "Mohammed bin Salman bin X".</summary>
    private const double First = 0.68;

    public static Remainder Of(ImmutableArray<NameToken> names, Func<int, bool> isTaken, bool hasPatronymic)
    {
        var (first, last) = (0, names.Length - 1);
        while (first <= last && !isTaken(first))
            first++;
        while (last > first && !isTaken(last))
            last--;
        var (factor, hasName, words) = (1.0, false, "");
        for (var i = 0; i < names.Length; i++)
        {
            if (isTaken(i) || names[i].Kind == NameTokenKind.Title)
                continue;
            factor *= names[i] switch
            {
                { Kind: NameTokenKind.Initial } => Initial,
                { IsLight: true } => Light,
                _ when i < first => First,
                _ when i > last => Last,
                _ => hasPatronymic ? Last : Middle,
            };
            hasName |= names[i].IsName;
            words = words.Length == 0 ? names[i].Text : $"{words} {names[i].Text}";
        }
        return new Remainder(factor, hasName, words);
    }
}
