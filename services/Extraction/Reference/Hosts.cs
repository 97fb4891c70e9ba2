namespace Chancery.Reading;

/// <summary>Of which foreign country someone probably is whom ours meets: the host's, the other side's, or the one spoken of.</summary>
internal sealed class Hosts(Passage passage, Vocabulary vocabulary, Discourse discourse, NamedParties parties)
{
    private const int WhereReach = 12;

    public string? Foreign(SentenceReading reading, Mention mention)
    {
        if (Where(reading, mention) is { } there)
            return there;
        // "… the ties of Dhaka and Vienna were the topic with X": without office, who is beside the one country named.
        if (mention.Office is null && Only(reading) is { } only && only != discourse.Abroad)
            return only;
        if (discourse.Abroad.Length > 0 && !parties.IsMultilateral && mention.Office is not { Kind: OfficeKind.Envoy or OfficeKind.Body })
            return discourse.Abroad;
        if (parties.Other.Length > 0)
            return parties.Other;
        return Nearest(reading, mention) ?? (discourse.LastForeign.Length > 0 ? discourse.LastForeign : null);
    }

    /// <summary>Of the host's country, where the sentence says that it is where it happens: "travels to Washington, where X".</summary>
    public string? OfPlace(SentenceReading reading, Mention mention) =>
        mention.Office is { Kind: OfficeKind.State or OfficeKind.Government } ? Where(reading, mention) : null;

    // "will travel to Washington, where he is to see X", "goes on to Pristina for talks with X"
    private string? Where(SentenceReading reading, Mention mention)
    {
        for (var i = mention.Span.First - 1; i > reading.Sentence.First && mention.Span.First - i < WhereReach; i--)
        {
            var isWhere = passage.Key(i) == "where";
            if (!isWhere && !(passage.Key(i) == "for" && passage.Key(mention.Span.First - 1) is "with" or "the"))
                continue;
            var place = reading.Mentions.FindLast(other => other.Kind == MentionKind.Party && Discourse.IsCountry(other.Code) && other.Span.End <= i && i - other.Span.End < (isWhere ? WhereReach / 2 : 1) && vocabulary.Is("preposition", passage.Key(other.Span.First - 1)));
            return place is not null && place.Code != discourse.Home ? place.Code : null;
        }
        return null;
    }

    private string? Only(SentenceReading reading)
    {
        var codes = reading.Mentions.Where(other => other.Kind == MentionKind.Party && Discourse.IsCountry(other.Code) && other.Code != discourse.Home).Select(other => other.Code).Distinct().Take(2).ToList();
        return codes is [var code] ? code : null;
    }

    // The foreign country named last before in the sentence, or first after.
    private string? Nearest(SentenceReading reading, Mention mention)
    {
        bool IsForeign(Mention other) => other != mention && Discourse.IsCountry(other.Code) && other.Code != discourse.Home;
        return reading.Mentions.FindLast(other => IsForeign(other) && other.Span.End <= mention.Span.First)?.Code
            ?? reading.Mentions.Find(other => IsForeign(other) && other.Span.First >= mention.Span.End)?.Code;
    }
}
