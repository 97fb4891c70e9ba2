using System.Collections.Immutable;
using System.Text;

namespace Chancery.Entities;

/// <summary>Tells titles, particles, initials and names apart.</summary>
internal static class PersonNameReader
{
    private const NameRole Small = NameRole.Patronymic | NameRole.Link | NameRole.Father;

    public static PersonName Read(string value)
    {
        var words = NameScanner.Scan(value);
        var roles = words.ConvertAll(word => NameRoles.Of(word.Text));
        var familyFirst = PutGivenFirst(words, roles);
        var front = HonorificCount.AtFront(words, roles);
        var behind = words.Count - HonorificCount.Behind(words, roles, front);
        var tokens = ImmutableArray.CreateBuilder<NameToken>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (i < front || i >= behind || words[i].Is(WordForm.Aside))
                tokens.Add(new NameToken(words[i].Text, NameTokenKind.Title, words[i].Form));
            else
                i = Add(tokens, words, roles, i);
        }
        return new PersonName(tokens.ToImmutable(), familyFirst, LettersOf(words, front, behind));
    }

    private static string LettersOf(List<NameWord> words, int front, int behind)
    {
        var letters = new StringBuilder();
        for (var i = front; i < behind; i++)
            letters.Append(words[i].Text);
        return letters.ToString();
    }

    /// <summary>"Family, Given" is turned round; what follows a further comma, or is a title or generation alone, stays behind.</summary>
    private static bool PutGivenFirst(List<NameWord> words, List<NameRole> roles)
    {
        if (words.Count == 0 || words[^1].Part == words[0].Part)
            return false;
        var family = words.FindIndex(word => word.Part != words[0].Part);
        var part = words[family].Part;
        var end = words.FindIndex(family, word => word.Part != part) is > 0 and var next ? next : words.Count;
        if (roles[family..end].TrueForAll(role => role.Has(NameRole.Generation | NameRole.Behind)))
            return false;
        Rotate(words, family, end);
        Rotate(roles, family, end);
        return true;
    }

    private static void Rotate<T>(List<T> list, int middle, int end)
    {
        list.Reverse(0, end);
        list.Reverse(0, end - middle);
        list.Reverse(end - middle, middle);
    }

    /// <summary>Adds the token that starts at a word, and answers the last word that it took.</summary>
    private static int Add(ImmutableArray<NameToken>.Builder tokens, List<NameWord> words, List<NameRole> roles, int i)
    {
        var word = words[i];
        var isLast = i + 1 == words.Count;
        if (roles[i].Has(NameRole.Servant) && !isLast)
        {
            var end = i + 1;
            while (end + 1 < words.Count && roles[end].Has(NameRole.Article))
                end++;
            tokens.Add(new NameToken(ServantNames.Join(words[end].Text), NameTokenKind.Name, word.Form));
            return end;
        }
        if (roles[i].Has(NameRole.Article) && !isLast && !word.Is(WordForm.Syllable))
        {
            if (roles[i + 1].Has(NameRole.Faith) && tokens is [.., { IsName: true } beforeArticle])
            {
                tokens[^1] = OfFaith(beforeArticle, word);
                return i + 1;
            }
            if (words[i + 1].Text.Length > 1)
            {
                tokens.Add(Name(words[i + 1], roles[i + 1] & ~Small));
                return i + 1;
            }
        }
        if (roles[i].Has(NameRole.Faith) && (word.Is(WordForm.Attached) || word.Text.Length > 4) && tokens is [.., { IsName: true } before])
        {
            tokens[^1] = OfFaith(before, word);
            return i;
        }
        if (NumberBehind(word.Text) is { } number)
        {
            tokens.Add(Name(word with { Text = word.Text[..^number.Length] }, Weighed(roles, i)));
            tokens.Add(new NameToken(number, NameTokenKind.Generation));
            return i;
        }
        // "Ben" at the front is no one's son.
        tokens.Add(Name(word, word.Text == "ben" && tokens.All(token => token.Kind == NameTokenKind.Title) ? NameRole.None : Weighed(roles, i)));
        return i;
    }

    /// <summary>"Saif al-Din", "Seif-Eddine".</summary>
    private static NameToken OfFaith(NameToken before, NameWord word) => new(before.Text + "uddin", NameTokenKind.Name, word.Form);

    /// <summary>"Mohammed bin Salman" goes by "Mohammed": what a father's name follows cannot be missing.</summary>
    private static NameRole Weighed(List<NameRole> roles, int i) =>
        i + 1 < roles.Count && roles[i + 1].Has(NameRole.Patronymic) ? roles[i] & ~NameRole.Light : roles[i];

    private static NameToken Name(NameWord word, NameRole role)
    {
        if (word.Is(WordForm.Syllable))
            return new NameToken(word.Text, NameTokenKind.Name, word.Form);
        if (ServantNames.Split(word.Text) is { } servant)
            return new NameToken(ServantNames.Join(servant), NameTokenKind.Name, word.Form);
        if (role.Has(NameRole.Generation) || IsNumber(word.Text))
            return new NameToken(word.Text, NameTokenKind.Generation);
        if (word.Text.Length == 1 && !word.Is(WordForm.Vowelless))
            return new NameToken(word.Text, NameTokenKind.Initial);
        return new NameToken(Letters(word.Text), role.Has(Small) ? NameTokenKind.Particle : NameTokenKind.Name, word.Form, role);
    }

    /// <summary>"Visitor17": several digits behind a word tell which of the name it is.</summary>
    private static string? NumberBehind(string text)
    {
        var start = text.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1;
        return start > 0 && text.Length - start > 1 ? text[start..] : null;
    }

    private static bool IsNumber(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Digits that were put for letters: "I9or", "Sech1n".</summary>
    private static string Letters(string text) => !text.AsSpan().ContainsAnyInRange('0', '9') ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = source[i] switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '8' => 'b', '9' => 'g', var letter => letter };
    });
}
