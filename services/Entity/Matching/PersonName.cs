using System.Collections.Immutable;
using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>A person's name, taken apart for comparison.</summary>
/// <param name="Tokens">Its words in the order in which they are written.</param>
public sealed record PersonName(ImmutableArray<NameToken> Tokens)
{
    private static readonly HashSet<string> Articles = ["al", "el", "ad", "ar", "as", "ash", "az", "ul"];
    private static readonly HashSet<string> Patronymics = ["bin", "ibn", "bint", "ben", "ould", "bani"];

    /// <summary>Whether a word says whose child someone is, so that the order of the names around it matters.</summary>
    public static bool IsPatronymic(string text) => Patronymics.Contains(text);

    public bool HasPatronymic { get; } = Tokens.Any(token => IsPatronymic(token.Text));

    /// <summary>The words that name someone: all but particles.</summary>
    public ImmutableArray<NameToken> Names { get; } =
        [.. Tokens.Where(token => token.Kind is NameTokenKind.Name or NameTokenKind.Initial)];

    public static PersonName Parse(string value)
    {
        var words = Folding.Fold(value).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tokens = ImmutableArray.CreateBuilder<NameToken>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var isArticle = Articles.Contains(words[i]) && i + 1 < words.Length;
            tokens.Add(NameToken.Of(isArticle ? "al" + words[++i] : words[i]));
        }
        return new PersonName(tokens.ToImmutable());
    }

    /// <summary>This name with two neighbours written as one where the other writes them so: "Abdul Rahman", "Abdulrahman".</summary>
    public PersonName JoinedAs(PersonName other)
    {
        for (var i = 0; i + 1 < Tokens.Length; i++)
        {
            var joined = NameToken.Of(Tokens[i].Text + Tokens[i + 1].Text);
            if (other.Tokens.Any(token => token.Spelling == joined.Spelling))
                return new PersonName(Tokens.RemoveAt(i).SetItem(i, joined)).JoinedAs(other);
        }
        return this;
    }
}
