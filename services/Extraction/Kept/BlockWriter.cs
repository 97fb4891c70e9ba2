using System.Text;

namespace Chancery.Reading;

/// <summary>Gathers running text into blocks; white space collapses as it does on a page, and two broken lines end a block.</summary>
internal sealed class BlockWriter
{
    private readonly StringBuilder current = new();
    private int letters;
    private int linkLetters;

    public List<PageBlock> Blocks { get; } = [];

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Append(ReadOnlySpan<char> text, bool isLink)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                current.Append(character);
            else if (current.Length > 0 && current[^1] is not (' ' or '\n'))
                current.Append(' ');
            if (!char.IsLetterOrDigit(character))
                continue;
            letters++;
            if (isLink)
                linkLetters++;
        }
    }

    public void EndLine(int owner)
    {
        TrimEnd();
        if (current.Length > 0 && current[^1] == '\n')
            EndBlock(owner);
        else if (current.Length > 0)
            current.Append('\n');
    }

    public void EndBlock(int owner)
    {
        if (current.ToString().Trim() is { Length: > 0 } text)
            Blocks.Add(new PageBlock(text, owner, letters, linkLetters));
        current.Clear();
        (letters, linkLetters) = (0, 0);
    }

    private void TrimEnd()
    {
        while (current.Length > 0 && current[^1] == ' ')
            current.Length--;
    }
}
