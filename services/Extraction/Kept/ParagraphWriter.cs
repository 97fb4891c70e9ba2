using System.Text;

namespace Chancery.Reading;

/// <summary>Gathers running text into lines and paragraphs; white space collapses as it does on a page.</summary>
internal sealed class ParagraphWriter
{
    private readonly List<string> paragraphs = [];
    private readonly StringBuilder current = new();

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Append(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                current.Append(character);
            else if (current.Length > 0 && current[^1] is not (' ' or '\n'))
                current.Append(' ');
        }
    }

    public void EndLine()
    {
        TrimEnd();
        if (current.Length > 0)
            current.Append('\n');
    }

    public void EndParagraph()
    {
        if (current.ToString().Trim() is { Length: > 0 } paragraph)
            paragraphs.Add(paragraph);
        current.Clear();
    }

    /// <summary>All paragraphs; the headline first, and not a second time where the page repeats it.</summary>
    public string Text(string headline)
    {
        EndParagraph();
        var body = paragraphs.Where(paragraph => paragraph != headline);
        return string.Join("\n\n", headline.Length == 0 ? body : body.Prepend(headline));
    }

    private void TrimEnd()
    {
        while (current.Length > 0 && current[^1] == ' ')
            current.Length--;
    }
}
