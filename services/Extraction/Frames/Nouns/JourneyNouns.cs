namespace Chancery.Reading;

/// <summary>What kind of journey a noun names.</summary>
internal static class JourneyNouns
{
    /// <summary>"wished the Ambassador success in his diplomatic mission in Chad": where one serves.</summary>
    public static bool IsPosting(EventNoun noun) => noun.Row.Rule is "mission" && (noun.Has("diplomatic") || noun.Determiner is "his" or "her");

    /// <summary>"a tour of Norway and Chad": these are where it leads.</summary>
    public static bool IsTour(EventNoun noun) => noun.Row.Rule is "tour";
}
