using System.Collections.Immutable;

namespace Chancery.Reading;

internal enum MentionKind
{
    /// <summary>By name.</summary>
    Person,

    /// <summary>By office alone: "the Undersecretary", "his Jordanian counterpart".</summary>
    Office,

    /// <summary>A country or organisation.</summary>
    Party,

    /// <summary>"the two sides", "they".</summary>
    Group,

    /// <summary>"he", "His Highness".</summary>
    Pronoun,
}

/// <summary>As a title or pronoun tells it.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>Words that name or refer to someone or a party.</summary>
internal sealed class Mention
{
    public required Span Span { get; set; }

    public required MentionKind Kind { get; init; }

    /// <summary>The name without title.</summary>
    public Span Name { get; init; }

    /// <summary>The name's words; those of a group in lower case ("the two ministers"); empty for other kinds.</summary>
    public string NameText { get; init; } = "";

    public Office? Office { get; set; }

    /// <summary>The party named, or that the words say the person stands for; empty when they say none.</summary>
    public string Code { get; set; } = "";

    public PartyForm Form { get; init; }

    public string City { get; init; } = "";

    public bool TakesPart { get; init; } = true;

    /// <summary>A title, an office or the place in the sentence says that the name is a person's.</summary>
    public bool IsSupported { get; set; }

    /// <summary>Named without taking part in anything that is told: whom to call, whose greetings are conveyed.</summary>
    public bool IsOnlyMentioned { get; set; }

    public Gender Gender { get; init; }

    /// <summary>"I", "we", outside of what is quoted: whose document it is.</summary>
    public bool IsAuthor { get; init; }

    /// <summary>Read where every word has a capital, so that it may be no name.</summary>
    public bool IsInTitleCase { get; init; }

    public bool HasHonorific { get; init; }

    /// <summary>Who it is: set when references are resolved; several for a group.</summary>
    public ImmutableArray<Person> Persons { get; set; } = [];

    /// <summary>The parties it stands for, once resolved.</summary>
    public ImmutableArray<string> Codes { get; set; } = [];

    public bool IsActor => Kind != MentionKind.Party || Form == PartyForm.Name;
}
