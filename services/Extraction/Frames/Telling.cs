using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>One engagement as one sentence tells it; tellings of the same engagement are merged later.</summary>
internal sealed class Telling
{
    public required EngagementType Type { get; init; }

    public required Voice Voice { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>The words that state it.</summary>
    public required Span Words { get; set; }

    public required Span Trigger { get; init; }

    /// <summary>The row of a lexicon that it was read by.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Told only if nothing else tells of it: "discussed trade with X".</summary>
    public bool IsWeak { get; init; }

    /// <summary>Only says where words are from; an engagement only where the document tells no other.</summary>
    public bool IsAttribution { get; init; }

    /// <summary>Its noun is one that was told before: "the conference".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Someone who takes part was not named by the sentence, but referred to what was told before.</summary>
    public bool IsReferred { get; set; }

    /// <summary>The other side is a group whom nobody names: "met with students".</summary>
    public bool HasUnnamed { get; init; }

    /// <summary>"I visited": of whose document it is, though no name may say who.</summary>
    public bool IsAuthors { get; init; }

    public EngagementStatus Status { get; set; } = EngagementStatus.Held;

    public EngagementMode Mode { get; set; } = EngagementMode.InPerson;

    /// <summary>Who takes part, with the words that say so and their role.</summary>
    public Dictionary<Person, (Span Words, Role Role)> Persons { get; } = [];

    public Dictionary<string, Role> Parties { get; } = new(StringComparer.Ordinal);

    public Day? Day { get; set; }

    public Scene? Place { get; set; }

    public int Delegations { get; set; }

    public List<(Topic Topic, Span Words)> Topics { get; } = [];

    public List<Contracts.Engagement.V1.Action> Actions { get; } = [];

    /// <summary>Date or place were taken from the engagement that frames it.</summary>
    public bool IsInherited { get; set; }

    /// <summary>Another sentence tells of it too.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>Names too little to be an engagement, but where and when others were: "held a number of meetings in Jeddah today".</summary>
    public bool IsSetting => Type == EngagementType.Meeting && Persons.Count < 2 && Parties.Count < 2;

    /// <summary>The words say that it is another one: "also", "separately".</summary>
    public bool IsFurther { get; init; }

    public void Add(Mention mention, Role role)
    {
        foreach (var person in mention.Persons)
        {
            if (!Persons.ContainsKey(person))
                Persons[person] = (mention.Span, role);
        }
        foreach (var code in mention.Codes)
            Parties.TryAdd(code, role);
    }
}

/// <summary>Where something happens: a city, or a country alone.</summary>
internal sealed record Scene(string City, string CountryCode, Span? Words, string Venue = "");
