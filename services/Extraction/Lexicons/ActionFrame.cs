using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>The part in an action of who is named after its words.</summary>
internal enum ActionPart
{
    /// <summary>Stands right after them: "urged Chad", "invited him".</summary>
    Whom,

    /// <summary>Stands right after them and is to do something: "called on Chad to withdraw", not "called on the Minister".</summary>
    Urged,

    /// <summary>Is named further on, or else is the other side of the conversation: "expressed appreciation for the efforts of Chad".</summary>
    For,

    /// <summary>Is named further on, or else there is no action: "supports Chad".</summary>
    Only,

    /// <summary>Did what is spoken of: "condemned the strikes of Chad", not "condemned the strike on Chad".</summary>
    Blamed,

    /// <summary>Is the other side of the conversation: "accepted the invitation".</summary>
    Other,

    /// <summary>Both sides, to each other: "the two sides agreed".</summary>
    Each,

    /// <summary>Acts himself, upon who stands before: "at the invitation of Chad".</summary>
    Source,

    /// <summary>Acts, as whose it is: "Norway's grant to Chad", "Norwegian expert support"; without addressee, to who speaks of it.</summary>
    Owner,

    /// <summary>Is said to have done it, by who tells so: "stressed that Chad had violated the truce".</summary>
    Doer,
}

/// <summary>What a row of action-frames.tsv means.</summary>
internal sealed record ActionFrame(ActionType Type, ActionPart Part);
