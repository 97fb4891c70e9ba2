namespace Chancery.Reading;

/// <summary>The party that stands beside a name without an office's words: "X (Canada)", "X of Sweden", "GHANA: X".</summary>
internal sealed class Affiliation(Passage passage, Vocabulary vocabulary, PartyFinder parties)
{
    private const int LongestLabel = 8;
    private const int LongestItem = 10;

    /// <summary>"X (Canada)", "X (Tajikistan, chair)", "X from Chad", with the words up to where it ends; null when there is none.</summary>
    /// <param name="isTitled">Named with a title, as the items of a list are: "Mr. X, Republic of Korea; Ms. Y, Ireland".</param>
    public PartyHit? After(int end, int limit, bool isOfficer, bool isTitled = false)
    {
        if (passage.Key(end) == "(")
        {
            var i = end + (passage.Key(end + 1) == "the" ? 2 : 1);
            if (parties.At(i, limit) is not { Form: PartyForm.Name } inside || passage.Key(inside.Span.End) is not (")" or "," or ";" or "-"))
                return null;
            var close = inside.Span.End;
            while (close < limit && close - end < LongestLabel && passage.Key(close) != ")")
                close++;
            return inside with { Span = new Span(end, Math.Min(close + 1, limit)) };
        }
        // "Ambassador X, Republic of Korea" on a line of a list
        if ((isOfficer || isTitled) && passage.Key(end) == "," && parties.At(passage.Key(end + 1) == "the" ? end + 2 : end + 1, limit) is { Form: PartyForm.Name } apposed && (EndsItem(apposed.Span.End, limit) || (passage.Key(apposed.Span.End) == "." && (isOfficer || IsLastItem(end)))))
            return apposed with { Span = new Span(end, apposed.Span.End) };
        if (passage.Key(end) is not ("of" or "from"))
            return null;
        if (InBody(end, limit) is { } body)
            return body;
        if (!isOfficer && passage.Key(end) == "from")
            return null;
        var at = end + (passage.Key(end + 1) == "the" ? 2 : 1);
        return parties.At(at, limit) is { Form: PartyForm.Name } of ? of with { Span = new Span(end, of.Span.End) } : null;
    }

    // After the semicolon of a list.
    private bool IsLastItem(int end) => Enumerable.Range(Math.Max(0, end - LongestItem), Math.Min(end, LongestItem)).Any(i => passage.Key(i) == ";");

    // "; ", or a comma and the title of the next.
    private bool EndsItem(int at, int limit)
    {
        if (at >= limit || passage.Key(at) is ";" or "\n" or "\n\n")
            return true;
        var next = passage.Key(at) == "," ? at + 1 : at;
        if (passage.Key(next) == "and")
            next++;
        return next > at && next < limit && vocabulary.Honorifics.At(passage.Tokens, next, limit) is not null;
    }

    // "from the University of Copenhagen", "of the Swedish Red Cross"
    private PartyHit? InBody(int end, int limit)
    {
        var (i, hasBody) = (end + 1, false);
        for (; i < limit && i - end < LongestLabel; i++)
        {
            if (parties.At(i, limit) is { } hit)
            {
                if (hasBody)
                    return passage.Key(i - 1) is "of" or "in" ? hit with { Span = new Span(end, hit.Span.End) } : null;
                if (hit.Form != PartyForm.Demonym || hit.Span.End >= limit || !vocabulary.Is("institution", passage.Key(hit.Span.End)) && !(hit.Span.End + 1 < limit && vocabulary.Is("institution", passage.Key(hit.Span.End + 1))))
                    return null;
                return hit with { Span = new Span(end, hit.Span.End + 1) };
            }
            hasBody |= vocabulary.Is("institution", passage.Key(i));
            if (!passage.Tokens[i].IsWord || !(passage.Tokens[i].IsCapital || passage.Key(i) is "of" or "the" or "for" or "in"))
                return null;
        }
        return null;
    }

    /// <summary>"GHANA: X", "Sweden - X" at the start of an item.</summary>
    public PartyHit? Before(int start, int first)
    {
        var mark = start - 1;
        if (mark <= first || passage.Key(mark) is not (":" or "-"))
            return null;
        for (var i = mark - 1; i >= first && mark - i <= LongestLabel; i--)
        {
            if (parties.At(i, mark) is { Form: PartyForm.Name } label && label.Span.End == mark && IsItemStart(i - 1, first))
                return label;
        }
        return null;
    }

    private bool IsItemStart(int before, int first) =>
        before < first || passage.Tokens[before].IsBreak || passage.Tokens[before].Kind is TokenKind.Mark or TokenKind.Number
        || (passage.Key(before) == "the" && IsItemStart(before - 1, first));
}
