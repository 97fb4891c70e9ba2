using System.Collections.Frozen;

namespace Chancery.Entities;

/// <summary>Phrases of one to several words and what they stand for.</summary>
internal sealed class PhraseBook
{
    private readonly FrozenDictionary<string, string> _phrases;
    private readonly FrozenDictionary<string, int> _longestByFirst;

    public PhraseBook(IEnumerable<(string Phrase, string Meaning)> phrases)
    {
        var all = phrases.Where(entry => entry.Phrase.Length > 0).ToList();
        _phrases = all.DistinctBy(entry => entry.Phrase).ToFrozenDictionary(entry => entry.Phrase, entry => entry.Meaning);
        _longestByFirst = all.Select(entry => entry.Phrase.Split(' ')).GroupBy(words => words[0])
            .ToFrozenDictionary(first => first.Key, first => first.Max(words => words.Length));
    }

    /// <summary>The longest phrase that starts at a word: its meaning and how many words it has; 0 for none.</summary>
    public (string Meaning, int Words) At(List<NameWord> words, int start)
    {
        if (!_longestByFirst.TryGetValue(words[start].Text, out var longest))
            return ("", 0);
        for (var count = Math.Min(longest, words.Count - start); count > 1; count--)
        {
            if (_phrases.TryGetValue(string.Join(' ', words.Skip(start).Take(count).Select(word => word.Text)), out var meaning))
                return (meaning, count);
        }
        return _phrases.TryGetValue(words[start].Text, out var one) ? (one, 1) : ("", 0);
    }
}
