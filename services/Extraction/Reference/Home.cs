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
    private const int MostGuests = 2;

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
        gazetteer.At(passage.Tokens, sentence.First, sentence.End) is { } dated && passage.Key(dated.Span.End) is "," or "-" or ":" or "(" or "/" or "." or "|"
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

    // Whose ambassador or whose guest is named is another country than the one that tells of it.
    private string? First(Func<PartyName, bool> isWanted)
    {
        var foreign = new HashSet<string>(StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        var named = new List<string>();
        var (last, isListed) = (-1, false);
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (gazetteer.At(passage.Tokens, i, passage.Tokens.Count) is not { } found || found.Bearers.FirstOrDefault(name => name.TakesPart && isWanted(name)) is not { } party)
                continue;
            named.Add(party.Code);
            // "the ambassadors of Chad, Togo and Norway": of all of them.
            var before = passage.Key(found.Span.First - 1) is "the" or "of" ? found.Span.First - 1 : found.Span.First;
            isListed &= before - last is 1 or 2 && passage.Key(before - 1) is "," or "and";
            last = found.Span.End;
            if (IsForeign(found.Span, party) || isListed)
            {
                foreign.Add(party.Code);
                isListed = true;
            }
            else if (vocabulary.Is("accreditation-place", passage.Key(found.Span.End)))
                own.Add(party.Code);
            i = found.Span.End - 1;
        }
        // Where envoys of many countries come, theirs is none of them.
        if (foreign.Count > MostGuests && named.Find(code => !foreign.Contains(code)) is { } host)
            return host;
        return named.Find(code => !foreign.Contains(code) || own.Contains(code)) ?? named.FirstOrDefault();
    }

    // "the Chadian Ambassador", "the visiting Chadian Minister", "the Ambassador of Chad" who is no envoy "to" somewhere.
    private bool IsForeign(Span words, PartyName party)
    {
        if (party.Form == PartyForm.Demonym && vocabulary.Is("visiting", passage.Key(words.First - 1)))
            return true;
        if (party.Form == PartyForm.Demonym)
            return vocabulary.Is("envoy-head", passage.Key(words.End)) && !vocabulary.Is("accreditation-place", passage.Key(words.End + 1));
        var before = words.First - 1;
        while (passage.Key(before) is "of" or "the" || vocabulary.Is("state-form", passage.Key(before)))
            before--;
        return before < words.First - 1 && passage.Key(words.First - 1) != "in" && vocabulary.Is("envoy-head", passage.Key(before)) && !vocabulary.Is("accreditation-place", passage.Key(words.End));
    }
}
