namespace Chancery.Reading;

/// <summary>
/// Whose release it is: the publisher's, or, where that is unknown, of the agency or city it is dated from, of the place in its
/// closing lines, else of the country named first.
/// </summary>
internal sealed class Home(Passage passage, Vocabulary vocabulary, Gazetteer gazetteer)
{
    private const int FirstLines = 5;
    private const int LastLines = 3;
    private const int LongestDateline = 14;
    private const int LongestClosing = 12;

    public static string Of(string publisher, Passage passage, Vocabulary vocabulary, Gazetteer gazetteer) =>
        publisher.Length > 0 ? publisher : new Home(passage, vocabulary, gazetteer).Country();

    private string Country()
    {
        var first = passage.Sentences.Where(sentence => !sentence.IsHeadline).Take(FirstLines).ToList();
        return first.Select(Agency).FirstOrDefault(code => code is not null)
            ?? first.Select(Dated).FirstOrDefault(code => code is not null)
            ?? passage.Sentences.TakeLast(LastLines).Reverse().Where(sentence => sentence.Span.Length <= LongestClosing).Select(Closing).FirstOrDefault(code => code is not null)
            ?? First(name => name is { IsCountry: true, Form: not PartyForm.City })
            ?? First(name => name.Form != PartyForm.City)
            ?? "";
    }

    // "OSLO (NTB) -", "Riyadh, SPA --", "MENA:"
    private string? Agency(Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + LongestDateline); i++)
        {
            if (vocabulary.Agencies.TryGetValue(passage.Tokens[i].Text, out var codes) && IsMarked(i))
                return Dated(sentence) is { } dated && codes.Contains(dated) ? dated : codes[0];
        }
        return null;
    }

    private bool IsMarked(int at) => passage.Key(at - 1) is "(" or "," or "-" or "/" or ":" || (at > 0 && passage.Key(at + 1) is ")" or "-" or ":" && passage.Key(at - 1) is not "of");

    // "OSLO, 3 March", "Oslo (Agency) -"
    private string? Dated(Sentence sentence) =>
        gazetteer.At(passage.Tokens, sentence.First, sentence.End) is { } dated && passage.Key(dated.Span.End) is "," or "-" or ":" or "(" or "/" or "."
            ? dated.Bearers.FirstOrDefault(name => name.Form == PartyForm.City)?.Code
            : null;

    // "Ministry of Foreign Affairs\nOslo, 3 March"
    private string? Closing(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (vocabulary.Agencies.TryGetValue(passage.Tokens[i].Text, out var agency) && sentence.Span.Length <= 4)
                return agency[0];
            if (gazetteer.At(passage.Tokens, i, sentence.End) is { } found && found.Bearers.FirstOrDefault(name => name is { IsCountry: true, Form: PartyForm.City or PartyForm.Name }) is { } place)
                return place.Code;
        }
        return null;
    }

    private string? First(Func<PartyName, bool> isWanted)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (gazetteer.At(passage.Tokens, i, passage.Tokens.Count) is { } found && found.Bearers.FirstOrDefault(name => name.TakesPart && isWanted(name)) is { } party)
                return party.Code;
        }
        return null;
    }
}
