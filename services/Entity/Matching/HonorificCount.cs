namespace Chancery.Entities;

/// <summary>How many words at the ends of a name are honorifics.</summary>
internal static class HonorificCount
{
    /// <summary>One word at least is left to be a name.</summary>
    public static int AtFront(List<NameWord> words, List<NameRole> roles)
    {
        var count = 0;
        while (count < words.Count - 1)
        {
            var dotted = DottedAt(words, count);
            if (dotted > 0)
                count += dotted;
            else if (roles[count].Has(NameRole.Front) || (roles[count].Has(NameRole.Perhaps) && count < words.Count - 2))
                count++;
            else if (count > 0 && words[count].Text is "of" or "for" or "and")
                count++;
            else
                break;
        }
        return Math.Min(count, Math.Max(0, words.Count - 1));
    }

    /// <summary>Two words at least are left.</summary>
    public static int Behind(List<NameWord> words, List<NameRole> roles, int front)
    {
        var count = 0;
        while (words.Count - count - front > 2 && roles[^(count + 1)].Has(NameRole.Behind))
            count++;
        return count;
    }

    /// <summary>How many initials from here on are one dotted honorific: "H.E.".</summary>
    private static int DottedAt(List<NameWord> words, int start)
    {
        var count = 0;
        while (start + count < words.Count && words[start + count] is { Text.Length: 1 } word
            && word.Is(count == 0 ? WordForm.Dotted : WordForm.Dotted | WordForm.Attached))
            count++;
        return count > 1 && NameRoles.Of(string.Concat(words.Skip(start).Take(count).Select(word => word.Text))).Has(NameRole.Dotted) ? count : 0;
    }
}
