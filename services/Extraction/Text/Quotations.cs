namespace Chancery.Reading;

/// <summary>What stands in quotation marks: the words of whom it quotes, whose "I" is not the document's author.</summary>
internal static class Quotations
{
    /// <summary>The tokens within quotation marks. What a paragraph does not close ends with it.</summary>
    public static HashSet<int> In(IReadOnlyList<Token> tokens)
    {
        var quoted = new HashSet<int>();
        var isOpen = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token is { IsBreak: true, Key: "\n\n" })
                isOpen = false;
            else if (token.IsMark("\""))
                isOpen = token.Text is "“" or "„" or "«" || (token.Text is not ("”" or "»") && !isOpen);
            else if (isOpen)
                quoted.Add(at);
        }
        return quoted;
    }
}
