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
/// <param name="text">As written, folded.</param>
/// <param name="key">The same for all words that are one.</param>
/// <param name="kind">What it weighs.</param>
/// <param name="form">How it was written.</param>
internal sealed class OrganisationToken(string text, string key, OrganisationTokenKind kind, WordForm form)
{
    private NameToken? _letters;

    public string Text { get; } = text;

    public string Key { get; } = key;

    public OrganisationTokenKind Kind { get; } = kind;

    public WordForm Form { get; } = form;

    /// <summary>For comparison by letters; made when the keys do not settle it.</summary>
    public NameToken Letters => _letters ??= new NameToken(Text, NameTokenKind.Name, Form);

    public double Weight => Kind switch
    {
        OrganisationTokenKind.Word or OrganisationTokenKind.Place => 1,
        OrganisationTokenKind.Number => 0.8,
        OrganisationTokenKind.Generic => 0.5,
        OrganisationTokenKind.Legal => 0.08,
        _ => 0,
    };
}
