using System.Collections;
using Chancery.Reading;

namespace Chancery.Extraction.Tests.Hostile;

/// <summary>Tokens that count how often they are looked at: the reader's work, the same on every machine.</summary>
internal sealed class WatchedTokens(IReadOnlyList<Token> tokens) : IReadOnlyList<Token>
{
    public long Looks { get; private set; }

    public int Count => tokens.Count;

    public Token this[int index]
    {
        get
        {
            Looks++;
            return tokens[index];
        }
    }

    public IEnumerator<Token> GetEnumerator() => tokens.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
