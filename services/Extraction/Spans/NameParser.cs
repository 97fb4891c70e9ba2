namespace Chancery.Reading;

/// <summary>Reads the names of persons: capitals, initials, particles ("bin", "von"), digits at the end allowed.</summary>
internal sealed class NameParser(Passage passage, Vocabulary vocabulary, PartyFinder parties)
{
    private const int LongestName = 10;

    // "His Excellency the Honourable Professor Dr.": no one bears more.
    private const int MostHonorifics = 8;

    /// <summary>In a headline every word has a capital, so that verbs end a name; in a body "Said" is a name.</summary>
    public bool IsTitleCase { get; set; }

    /// <summary>The name that starts at a token, or null.</summary>
    /// <param name="titled">A title or office stands before, so that it is a name, whatever its words.</param>
    public Span? At(int at, int limit, bool titled)
    {
        var last = -1;
        for (var (i, words) = (at, 0); i < limit && words < LongestName; i++)
        {
            if (IsNamePart(i, limit, i == at, titled))
                (last, words) = (i, words + 1);
            else if (last == i - 1 && last >= at && Nickname(i, limit) is var close && close > i)
                i = close;
            else if (!(last >= 0 && IsParticleBefore(i, limit)))
                break;
        }
        return last < at ? null : new Span(at, last + 1);
    }

    // Maria "Baby" Santos: a name among quotation marks, with more of the name behind.
    private int Nickname(int at, int limit)
    {
        if (passage.Key(at) != "\"" || at + 3 >= limit || !passage.Tokens[at + 1].IsCapital)
            return at;
        var close = passage.Key(at + 2) == "\"" ? at + 2 : passage.Key(at + 3) == "\"" && passage.Tokens[at + 2].IsWord ? at + 3 : at;
        return close > at && close + 1 < limit && (IsNamePart(close + 1, limit, false, true) || IsParticleBefore(close + 1, limit)) ? close : at;
    }

    /// <summary>Honorifics at a token, as many as follow each other; where they end.</summary>
    public int Honorifics(int at, int limit)
    {
        for (var count = 0; count < MostHonorifics && at < limit && IsHonorific(at, limit, out var end); count++)
            at = end;
        return at;
    }

    private bool IsHonorific(int at, int limit, out int end)
    {
        end = at;
        if (vocabulary.Honorifics.At(passage.Tokens, at, limit) is not { } found || !(passage.Tokens[at].IsCapital || (found.Span.Length > 1 && passage.Tokens[found.Span.End - 1].IsCapital)))
            return false;
        // "He" is a pronoun, "H.E." is none.
        if (passage.Key(at) == "he" && !passage.Tokens[at].Text.Contains('.', StringComparison.Ordinal) && passage.Tokens[at].Text != "HE")
            return false;
        end = found.Span.End;
        // "Dato' X"
        if (passage.Key(end) == "'" && passage.Tokens[end].Start == passage.Tokens[end - 1].End)
            end++;
        if (passage.Key(end) == "." && end < limit && passage.Tokens[end].Start == passage.Tokens[end - 1].End && end + 1 < limit && passage.Tokens[end + 1].IsCapital)
            end++;
        // "Gen. (ret.) X", "Hon. (Mrs.) X"
        if (passage.Key(end) == "(" && end + 2 < limit && passage.Key(end + 2) == ")" && vocabulary.Is("title-aside", passage.Key(end + 1)))
            end += 3;
        return true;
    }

    private bool IsNamePart(int at, int limit, bool isFirst, bool titled)
    {
        var token = passage.Tokens[at];
        if (!token.IsWord || !token.IsCapital || (vocabulary.Is("not-name", token.Key) && !IsInitial(token) && !IsShortName(at, limit, isFirst, titled) && !IsAlsoName(token, isFirst)))
            return false;
        if (!isFirst && ((IsTitleCase && (vocabulary.Is("person-verb", token.Key) || vocabulary.Is("headline-verb", token.Key))) || IsPostNominal(token)))
            return false;
        if (vocabulary.Offices.At(passage.Tokens, at, limit) is { } office && !(IsAlsoName(token, isFirst) && (!IsPlainName(at + 1, limit) || (titled && vocabulary.Is("infix-name", token.Key)))) && !(titled && isFirst && office.Span.Length == 1 && (IsPlainName(at + 1, limit) || IsParticleBefore(at + 1, limit))))
            return false;
        // "President Departs on State Visit"
        if (isFirst && titled && IsTitleCase && token.Key.EndsWith('s') && vocabulary.Is("headline-verb", token.Key) && !(at + 1 < limit && passage.Tokens[at + 1].IsCapital && IsPlainName(at + 1, limit) && !vocabulary.Is("headline-verb", passage.Key(at + 1))))
            return false;
        if (isFirst && !titled && IsNumeral(token))
            return false;
        if (isFirst && (vocabulary.Is("portfolio", token.Key) || vocabulary.Is("institution", token.Key)) && !(titled && IsPlainName(at + 1, limit)))
            return false;
        if (!isFirst && vocabulary.Is("institution", token.Key) && token.Key.Length > 4)
            return false;
        return parties.At(at, limit) is not { } party || (party.Span.Length == 1 && (titled || IsPlace(party) || !isFirst) && CarriesName(at, limit, party, isFirst, titled));
    }

    // "Juan March Puig", "Ahmed Sultan": a month or a title inside a name.
    private bool IsAlsoName(in Token token, bool isFirst) => !isFirst && !IsTitleCase && vocabulary.Is("also-name", token.Key);

    // "Jane Doe CMG"
    private bool IsPostNominal(in Token token) => vocabulary.Is("post-nominal", token.Key) && !token.Text.Any(char.IsLower);

    // "LVII Ordinary Meeting"
    private static bool IsNumeral(in Token token) => token.Text.Length > 1 && token.Text.All(letter => letter is 'I' or 'V' or 'X' or 'L' or 'C');

    private static bool IsPlace(PartyHit party) => party.Form is PartyForm.City or PartyForm.Region;

    // "General Secretary To Lam"
    private bool IsShortName(int at, int limit, bool isFirst, bool titled) =>
        titled && isFirst && !IsTitleCase && passage.Key(at).Length == 2 && vocabulary.Is("preposition", passage.Key(at)) && IsPlainName(at + 1, limit);

    private static bool IsInitial(in Token token) => token.Text.Length is 2 or 3 && token.Text[^1] == '.';

    // "Israel Katz", "Victoria Nuland": a place's name that goes on as a person's.
    private bool CarriesName(int at, int limit, PartyHit party, bool isFirst, bool titled) =>
        isFirst
            ? titled && (IsPlainName(at + 1, limit) || (at + 1 < limit && parties.At(at + 1, limit) is { Span.Length: 1, Form: PartyForm.City or PartyForm.Region })) && party.Form != PartyForm.Demonym
            : IsPlace(party) && passage.Key(at + 1) != "'s";

    private bool IsPlainName(int at, int limit) =>
        at < limit && passage.Tokens[at] is { IsWord: true, IsCapital: true } token
        && !vocabulary.Is("not-name", token.Key) && !vocabulary.Is("portfolio", token.Key) && !vocabulary.Is("institution", token.Key)
        && vocabulary.Offices.At(passage.Tokens, at, limit) is null && parties.At(at, limit) is null;

    private bool IsParticleBefore(int at, int limit) =>
        vocabulary.Is("particle", passage.Key(at)) && at + 1 < limit
        && (IsNamePart(at + 1, limit, false, true) || (vocabulary.Is("particle", passage.Key(at + 1)) && at + 2 < limit && IsNamePart(at + 2, limit, false, true)));
}
