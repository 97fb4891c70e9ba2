using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>
/// What is in force while the text is read from its beginning: who spoke last, who met last. Offices, nationalities, pronouns
/// and "the two sides" are referred to it.
/// </summary>
internal sealed class Discourse(People people, string home)
{
    // How many persons named before (or, where none fits, first of all) may be meant.
    private const int Memory = 64;

    private readonly List<Person> recent = [];

    /// <summary>Who is spoken of: the subject of the last clause that had one.</summary>
    public Person? Subject { get; private set; }

    /// <summary>The last subject of the home side: who goes on meeting others.</summary>
    public Person? Protagonist { get => field ?? people.All.Find(person => person.Represents == home && person.Office?.Kind is OfficeKind.Government or OfficeKind.State) ?? Subject; private set; }

    /// <summary>Who took part in the engagement told last.</summary>
    public ImmutableArray<Person> Circle { get; set; } = [];

    public ImmutableArray<string> Parties { get; set; } = [];

    /// <summary>The foreign country where what is told takes place; empty at home.</summary>
    public string Abroad { get; set; } = "";

    /// <summary>The foreign country named last.</summary>
    public string LastForeign { get; private set; } = "";

    /// <summary>Offices that the document names with their country and without a holder: "receives the Chadian Minister of Health".</summary>
    public required IReadOnlyList<Office> Unnamed { get; init; }

    /// <summary>Who says "I" in the document; null where it is not told.</summary>
    public Person? Author { get; set; }

    /// <summary>Who say "we", where several make a statement together; else the publisher alone.</summary>
    public ImmutableArray<string> Authors { get; set; } = [];

    /// <summary>The country whose release it is.</summary>
    public string Home => home;

    /// <summary>"UN" and "EU" have two letters too.</summary>
    public static bool IsCountry(string code) => Gazetteer.Shared.IsCountry(code);

    public void Speaks(Person person)
    {
        Subject = person;
        if (person.Represents == home)
            Protagonist = person;
    }

    /// <summary>A party is named; at the front of a sentence it may be where what follows takes place.</summary>
    public void Passes(Mention mention, bool isPlace)
    {
        if (!IsCountry(mention.Code))
            return;
        if (mention.Code != home)
            LastForeign = mention.Code;
        if (isPlace)
            Abroad = mention.Code == home ? "" : mention.Code;
    }

    /// <summary>Sets persons and parties of a mention.</summary>
    public void Resolve(Mention mention)
    {
        switch (mention.Kind)
        {
            case MentionKind.Office:
                mention.Persons = Holder(mention) is { } holder ? [holder] : [];
                break;
            case MentionKind.Pronoun when mention.IsAuthor:
                mention.Persons = Author is { } author ? [author] : [];
                break;
            case MentionKind.Pronoun:
                mention.Persons = Meant(mention.Gender) is { } meant ? [meant] : [];
                break;
            case MentionKind.Group:
                ResolveGroup(mention);
                return;
            case MentionKind.Party:
                mention.Codes = [mention.Code];
                return;
        }
        TakePost(mention);
        foreach (var person in mention.Persons)
            Remember(person);
        mention.Codes = Codes(mention);
    }

    // "She" is no Mr. X: who was named last of whom it can be said.
    private Person? Meant(Gender gender)
    {
        bool IsOther(Person person) => gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != gender;
        return Subject is { } subject && IsOther(subject) ? recent.FindLast(person => person.Gender == gender) ?? recent.FindLast(person => !IsOther(person)) ?? subject : Subject;
    }

    private void ResolveGroup(Mention mention)
    {
        (mention.Persons, mention.Codes) = (Circle, Parties);
        var office = mention.NameText.Contains("minister", StringComparison.Ordinal) ? "Minister" : mention.NameText.Contains("president", StringComparison.Ordinal) ? "President" : "";
        bool Holds(Person person) => office.Length == 0 || person.Post.Contains(office, StringComparison.OrdinalIgnoreCase) && (!mention.NameText.Contains("foreign", StringComparison.Ordinal) || person.Post.Contains("Foreign", StringComparison.OrdinalIgnoreCase));
        if ((Circle.Length > 1 || Parties.Length > 1) && Circle.All(Holds))
            return;
        // "Talks of the two Ministers": the last two of different sides.
        if (recent.FindLast(Holds) is { } last && recent.Where(Holds).LastOrDefault(person => person.Represents != last.Represents && person.Represents.Length > 0) is { } other)
            (mention.Persons, mention.Codes) = ([other, last], [other.Represents, last.Represents]);
    }

    private ImmutableArray<string> Codes(Mention mention)
    {
        if (mention.IsAuthor && Authors.Length > 1)
            return Authors;
        if (mention.Persons is [var person, ..] && person.Represents.Length > 0)
            return [person.Represents];
        if (mention.IsAuthor)
            return home.Length > 0 ? [home] : [];
        // An officer without name or country is the publisher's.
        var code = mention.Code.Length > 0 || mention.Office is not { Kind: OfficeKind.Government or OfficeKind.State or OfficeKind.Official, IsPlural: false, HasArticle: true } ? mention.Code : home;
        return code.Length > 0 ? [code] : [];
    }

    private void Remember(Person person)
    {
        recent.Remove(person);
        recent.Add(person);
        if (recent.Count > Memory)
            recent.RemoveAt(0);
    }

    // "his Jordanian counterpart, X": X holds the post of whom "his" means.
    private void TakePost(Mention mention)
    {
        if (mention.Office is { Kind: OfficeKind.Counterpart } && mention.Persons is [{ Post.Length: 0 } person, ..] && Subject?.Office is { } office && Subject != person)
            person.TakePost(office with { Codes = [] });
    }

    private Person? Holder(Mention mention)
    {
        var office = mention.Office!;
        if (office.Kind == OfficeKind.Counterpart)
            return mention.Code.Length > 0 ? Latest(person => person.Represents == mention.Code && person != Subject) : Other();
        if (office.IsGeneric)
            return Anyone(mention);
        if (office.Head is "head" or "chief" && office.Post.Split(' ').Any(word => word is "Ministry" or "ministry" or "MFA" or "diplomacy" or "Foreign"))
            return Latest(person => person.Office is { Kind: OfficeKind.Government } && person.Represents == (mention.Code.Length > 0 ? mention.Code : home));
        bool Holds(Person person) => person.Office is { } held && SameHead(held, office);
        if (mention.Code.Length > 0)
            return Latest(person => Holds(person) && person.Represents == mention.Code);
        return Latest(person => Holds(person) && person.Office!.Post == office.Post)
            ?? (IsBare(office) ? Latest(Holds) is { } holder && IsDeputy(holder) ? Latest(person => person.Office?.Head == office.Head) ?? holder : Latest(Holds) : null);
    }

    // "the Chadian official", "the visitor", "the host": whoever is of that side.
    private Person? Anyone(Mention mention)
    {
        if (mention.Code.Length > 0)
            return recent.FindLast(person => person.Represents == mention.Code);
        if (mention.Office is { IsHost: true })
            return recent.FindLast(person => person.Represents == (Abroad.Length > 0 ? Abroad : home));
        return mention.Office is { IsGuest: true, HasArticle: true } ? recent.FindLast(person => person.Represents.Length > 0 && (Abroad.Length > 0 ? person.Represents == home : person.Represents != home)) : null;
    }

    private Person? Other() => Circle.Length == 2 && Subject is not null ? Circle.FirstOrDefault(person => person != Subject) : null;

    // "the President" is no Vice President, where one is named.
    private static bool IsDeputy(Person person) => person.Office is { } office && (office.Head.StartsWith("vice", StringComparison.Ordinal) || office.Post.StartsWith("Vice", StringComparison.OrdinalIgnoreCase));

    // "the Minister" is the Foreign Minister named before; "the Minister of Trade" is not.
    private static bool IsBare(Office office) => office.Post.Split(' ').Length <= office.Head.Split(' ').Length + 1;

    public static bool SameHead(Office held, Office office) =>
        held.Head == office.Head || held.Post.Contains(office.Post, StringComparison.OrdinalIgnoreCase)
        || (held.Head.EndsWith(office.Head, StringComparison.Ordinal) && IsBare(office))
        || (office.Head == "head of state" && held.Kind == OfficeKind.State);

    // The home side's holder named last, or else any other's; before any was named, the first that the text will name.
    private Person? Latest(Func<Person, bool> holds) =>
        recent.FindLast(person => holds(person) && person.Represents == home)
        ?? recent.FindLast(person => holds(person))
        ?? people.All.Take(Memory).FirstOrDefault(holds);
}
