namespace Chancery.Reading;

/// <summary>
/// For whom a person stands where the text does not say it with the name. The grounds are tried from the surest: the words
/// beside, the office, who is listed with them, whom they meet, where it happens; at last the publisher.
/// </summary>
internal sealed class Allegiance
{
    private readonly Passage passage;
    private readonly Vocabulary vocabulary;
    private readonly Discourse discourse;
    private readonly Sides sides;
    private readonly Hosts hosts;
    private readonly OfficeGrounds offices;
    private readonly UnnamedOffices unnamed;
    private readonly Encounters encounters;
    private readonly Facing facing;

    public Allegiance(Passage passage, Vocabulary vocabulary, Discourse discourse, People people, NamedParties parties)
    {
        (this.passage, this.vocabulary, this.discourse) = (passage, vocabulary, discourse);
        sides = new Sides(passage, vocabulary);
        hosts = new Hosts(passage, vocabulary, discourse, parties);
        offices = new OfficeGrounds(passage, vocabulary, discourse, people, parties, hosts);
        unnamed = new UnnamedOffices(passage, vocabulary, discourse, people);
        encounters = new Encounters(passage, vocabulary, discourse, parties, hosts, unnamed);
        facing = new Facing(passage, vocabulary, discourse, parties, hosts);
    }

    public void Conclude(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (mention.Persons is not [{ Represents.Length: 0 } person])
            return;
        var code = sides.Of(reading, index) ?? Ours(mention) ?? offices.Accredited(reading, mention) ?? offices.OfBody(mention, person) ?? facing.Of(reading, index) ?? unnamed.Of(reading, person)
            ?? OnlyMentioned(reading, mention) ?? Neighbour(reading, index) ?? encounters.Of(reading, index, person) ?? offices.Rival(reading, mention, person) ?? offices.Holder(mention, person)
            ?? (!Discourse.IsCountry(discourse.Home) && IsNational(person) ? hosts.Foreign(reading, mention) : null);
        person.Conclude(code ?? discourse.Home);
    }

    // "our Minister", "my deputy"
    private string? Ours(Mention mention) =>
        passage.Key(mention.Span.First - 1) is "our" or "my" && discourse.Home.Length > 0 && mention.Office is not { Kind: OfficeKind.Counterpart } ? discourse.Home : null;

    private static bool IsNational(Person person) => person.Office is { Kind: OfficeKind.State or OfficeKind.Government };

    // Greetings are conveyed from one's own side, initiatives praised are of one's own.
    private string? OnlyMentioned(SentenceReading reading, Mention mention)
    {
        if (!reading.IsOnlyMentioned(mention) || mention.Office is { Kind: OfficeKind.Counterpart })
            return null;
        var side = mention.Persons is [var one] && discourse.Subject is { Represents.Length: > 0 } subject && subject != one ? subject.Represents : discourse.Home;
        if (!reading.IsHostByInvitation(mention))
            return side;
        if (reading.Mentions.Exists(other => other != mention && other.Kind is MentionKind.Person or MentionKind.Office && (other.Code.Length > 0 ? other.Code : other.Codes.FirstOrDefault() ?? discourse.Home) != discourse.Home && !reading.IsOnlyMentioned(other)))
            return discourse.Home;
        return side == discourse.Home ? hosts.Foreign(reading, mention) : discourse.Home;
    }

    // Listed beside a guest: the next in the list stands for the same.
    private string? Neighbour(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (index == 0 || mention.Office is { Kind: OfficeKind.Counterpart })
            return null;
        var before = reading.Mentions[index - 1];
        // "between the Chadian President and Prime Minister X": of different sides.
        if (before.Codes is [var first, ..] && passage.Key(mention.Span.First - 1) == "and" && before.Kind is MentionKind.Person or MentionKind.Office && IsBetween(before))
            return first == discourse.Home ? hosts.Foreign(reading, mention) : discourse.Home;
        // "At the invitation of the President of Chad, Karim Said, President Lund": who invites and who comes.
        if (reading.IsOnlyMentioned(before))
            return null;
        return before.Kind is MentionKind.Person or MentionKind.Office && reading.IsGoverned(before) == reading.IsGoverned(mention) && reading.AreListed(before, mention) && before.Codes is [var code, ..] && code != discourse.Home ? code : null;
    }

    private bool IsBetween(Mention mention)
    {
        var before = mention.Span.First - 1;
        while (passage.Key(before) is "the" or "his" or "her" || vocabulary.Is("visiting", passage.Key(before)))
            before--;
        return passage.Key(before) == "between";
    }
}
