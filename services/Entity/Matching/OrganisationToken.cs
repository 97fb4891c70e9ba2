namespace Chancery.Entities;

/// <summary>What a word of an organisation's name weighs.</summary>
internal enum OrganisationTokenKind
{
    /// <summary>It tells which one.</summary>
    Word,

    /// <summary>It tells what sort: "bank", "trading".</summary>
    Generic,

    /// <summary>A country, people or city; all words for one country are one.</summary>
    Place,

    /// <summary>"44", "forty-four", "2004-1".</summary>
    Number,

    /// <summary>"GmbH", "joint stock company".</summary>
    Legal,

    /// <summary>"of", "the".</summary>
    Stop,
}

/// <summary>A word of an organisation's name, or a phrase that is as one.</summary>
internal sealed class OrganisationToken
{
    public OrganisationToken(string text, string key, OrganisationTokenKind kind, WordForm form = WordForm.Plain)
    {
        (Text, Key, Kind, Form) = (text, key, kind, form);
        Letters = new NameToken(text, NameTokenKind.Name, form);
    }

    /// <summary>As written, folded.</summary>
    public string Text { get; }

    /// <summary>The same for all words that are one.</summary>
    public string Key { get; }

    public OrganisationTokenKind Kind { get; }

    public WordForm Form { get; }

    /// <summary>For comparison by letters.</summary>
    public NameToken Letters { get; }

    public double Weight => Kind switch
    {
        OrganisationTokenKind.Word or OrganisationTokenKind.Place => 1,
        OrganisationTokenKind.Number => 0.8,
        OrganisationTokenKind.Generic => 0.5,
        OrganisationTokenKind.Legal => 0.08,
        _ => 0,
    };
}
