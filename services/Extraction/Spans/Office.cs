namespace Chancery.Reading;

internal enum OfficeKind
{
    State,
    Government,
    Envoy,
    Body,
    Official,
    Counterpart,
}

/// <summary>An office as a text gives it.</summary>
/// <param name="Span">All its words, the country included.</param>
/// <param name="Post">What is kept of it: "Minister of the Interior" of "Minister of the Interior of Tajikistan".</param>
/// <param name="Head">Key of the head noun: "minister", "prime minister".</param>
/// <param name="Codes">The parties it belongs to: several for "foreign ministers of A, B and C"; empty when not said.</param>
internal sealed record Office(Span Span, string Post, string Head, OfficeKind Kind, IReadOnlyList<PartyHit> Codes, bool IsPlural, bool HasArticle)
{
    /// <summary>In lower case, without article or party: an office only where a name stands with it ("imam X", "a deputy minister, X").</summary>
    public bool IsVague { get; init; }

    /// <summary>No longer or not yet held: its country may not be whom the person stands for now.</summary>
    public bool IsFormer { get; init; }

    /// <summary>"the official", "the diplomat": no post, but whoever is of that side.</summary>
    public bool IsGeneric { get; init; }

    public bool IsGuest { get; init; }

    public bool IsHost { get; init; }

    public string Code => Codes.Count == 0 ? "" : Codes[0].Code;
}
