using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>Who is meant where a party's opposite in the conversation is not named: "thanked him", "his host", "welcomed the support".</summary>
/// <param name="lastForeign">The party other than the publisher's that the sentences before spoke of last.</param>
internal sealed class OtherSide(SentenceReading reading, Span trigger, Discourse discourse, string lastForeign)
{
    /// <summary>A capital, which may stand for its state.</summary>
    public static bool IsCapital(Mention mention) => KnownParties.City(mention.City, mention.Code) is { IsCapital: true };

    public string? Of(string source)
    {
        if (discourse.Parties.Length == 2 && discourse.Parties.Contains(source))
            return discourse.Parties.First(other => other != source);
        // Guests speak to the publisher; ours to the one last named.
        if (source != discourse.Home)
            return discourse.Home.Length > 0 && (discourse.Parties.Length == 0 || discourse.Parties.Contains(discourse.Home)) ? discourse.Home : null;
        return reading.Mentions.LastOrDefault(mention => mention.Span.End <= trigger.First && mention.Persons.Length > 0 && mention.Codes is [var code] && code != source)?.Codes[0]
            ?? reading.Mentions.LastOrDefault(mention => mention.Span.End <= trigger.First && mention is { Kind: MentionKind.Party, Form: PartyForm.Name, TakesPart: true } && mention.Code != source)?.Code
            ?? (discourse.Parties.Length == 0 && lastForeign.Length > 0 ? lastForeign : null);
    }
}
