namespace Chancery.Entities;

/// <summary>Whether one word, and initials beside it, are a part of a fuller name: its family name, as a rule. Pure.</summary>
internal static class PartialName
{
    public static bool IsOf(PersonName partial, PersonName full)
    {
        var words = full.Names.Where(word => word.IsName).ToList();
        if (words.Count < 2 || partial.Names.FirstOrDefault(word => word.IsName) is not { } part)
            return false;
        var at = words.FindIndex(word => word.Text == part.Text || (word.Phonetic.Length > 2 && word.Phonetic == part.Phonetic));
        // A given name that stands first is not what someone is called by alone; a family name may stand there.
        if (at < 0 || (at == 0 && !full.IsEastAsian && words[0].Given.Group > 0))
            return false;
        return partial.Names.Where(word => word.Kind == NameTokenKind.Initial)
            .All(initial => full.Names.Any(word => word != words[at] && word.Text.StartsWith(initial.Text, StringComparison.Ordinal)));
    }
}
