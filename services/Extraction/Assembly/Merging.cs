using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Makes one of the tellings of one engagement: the headline's and the body's, the first sentence's and a later one's.</summary>
internal static class Merging
{
    // A later sentence goes on with an engagement told shortly before; far ones are only merged with the headline.
    private const int Window = 24;

    public static List<Telling> Merge(IEnumerable<Telling> tellings)
    {
        var merged = new List<Telling>();
        foreach (var telling in tellings.OrderBy(telling => telling.Sentence.IsHeadline).ThenBy(telling => telling.Trigger.First))
        {
            var candidates = telling.Sentence.IsHeadline ? merged.AsEnumerable() : merged.TakeLast(Window).Reverse();
            if (candidates.FirstOrDefault(earlier => AreOne(earlier, telling)) is { } same)
                Join(same, telling);
            else
                merged.Add(telling);
        }
        merged.RemoveAll(telling => telling.IsWeak && merged.Exists(other => other != telling && (!other.IsWeak || (other.Type, telling.Type) is (EngagementType.Call, EngagementType.Meeting)) && (Covers(other, telling) || IsStatedBy(other, telling))));
        foreach (var credentials in merged.Where(telling => telling.Type == EngagementType.Credentials).ToList())
        {
            if (merged.Find(telling => telling.Type == EngagementType.Meeting && IsSameAudience(credentials, telling)) is not { } audience)
                continue;
            // "received the ambassadors of A and B, who presented their credentials": each has the host alone.
            if (merged.Exists(other => other != credentials && other.Type == EngagementType.Credentials && other.Trigger == credentials.Trigger))
                JoinHosts(merged.Where(other => other.Type == EngagementType.Credentials && other.Trigger == credentials.Trigger), audience);
            else
                Join(credentials, audience);
            merged.Remove(audience);
        }
        return [.. merged.OrderBy(telling => telling.Sentence.IsHeadline).ThenBy(telling => telling.Trigger.First)];
    }

    /// <summary>What only says where words are from is told where the document tells nothing else.</summary>
    public static void DropAttributions(List<Telling> tellings)
    {
        if (tellings.Exists(telling => telling is { IsWeak: false, Type: not EngagementType.Statement }))
            tellings.RemoveAll(telling => telling.IsAttribution);
    }

    // "expressed concern … offers condolences to the people of Chad": one statement.
    private static bool IsStatedBy(Telling statement, Telling weak) =>
        statement.Type == EngagementType.Statement && weak.Type == EngagementType.Message && (weak.Persons.Keys.Any(statement.Persons.ContainsKey) || (statement.Persons.Count == 0 && weak.Parties.Keys.Any(statement.Parties.ContainsKey)));

    /// <summary>"They discussed trade": said of an encounter told elsewhere.</summary>
    public static bool Covers(Telling other, Telling weak) =>
        other.Type is EngagementType.Meeting or EngagementType.Call or EngagementType.Conference or EngagementType.Credentials or EngagementType.Visit
        && Within(weak.Persons.Keys, other.Persons.Keys) && Within(weak.Parties.Keys, other.Parties.Keys);

    // "received the Ambassador, who presented credentials": one audience.
    private static bool IsSameAudience(Telling credentials, Telling meeting) =>
        !meeting.IsFurther && credentials.Persons.Count > 0 && Math.Abs(credentials.Sentence.Paragraph - meeting.Sentence.Paragraph) <= 2
        && (Within(meeting.Persons.Keys, credentials.Persons.Keys) || Within(credentials.Persons.Keys, meeting.Persons.Keys))
        && (Within(meeting.Parties.Keys, credentials.Parties.Keys) || Within(credentials.Parties.Keys, meeting.Parties.Keys));

    private static bool AreOne(Telling a, Telling b)
    {
        // "The Joint Commission held its second session. The meeting was chaired by X": the same one.
        if ((a.Type, b.Type) is (EngagementType.Conference, EngagementType.Meeting) && !b.Sentence.IsHeadline && IsOfSession(a, b))
            return true;
        if (a.Type != b.Type)
            return b.Sentence.IsHeadline && AreNear(a.Type, b.Type) && Within(b.Parties.Keys, a.Parties.Keys);
        if (a.Trigger == b.Trigger || Conflict(a, b))
            return false;
        if (b.Sentence.IsHeadline)
            return b.Parties.Keys.Any(a.Parties.ContainsKey) || b.Persons.Keys.Any(a.Persons.ContainsKey) || (b.Persons.Count == 0 && b.Parties.Count == 0);
        if (b.IsFurther && (!Within(b.Persons.Keys, a.Persons.Keys) || b.HasUnnamed != a.HasUnnamed))
            return false;
        // "The following is attributable to X: The Government condemns …": the document's own words.
        if (a is { Type: EngagementType.Statement, Rule: DocumentHeadings.Rule } && b.Persons.Count == 0)
            return true;
        var samePersons = Within(b.Persons.Keys, a.Persons.Keys) || (Within(a.Persons.Keys, b.Persons.Keys) && a.Persons.Count > 0);
        var sameParties = Within(b.Parties.Keys, a.Parties.Keys) || Within(a.Parties.Keys, b.Parties.Keys);
        // "a forum on trade … The forum was attended by X": the same one.
        if (a.Type == EngagementType.Conference && b.IsDefinite && LastWord(a.Rule) == LastWord(b.Rule))
            return true;
        // A first line that stands as a headline does; a mission told first, and then who heads it.
        if (a.Persons.Count == 0 && a.Parties.Count > 0 && ((a.Sentence.Paragraph == 0 && sameParties) || (a.Type == EngagementType.Mission && Within(Own(b), a.Parties.Keys) && Own(b).Any())))
            return true;
        return samePersons && sameParties;
    }

    private static bool IsOfSession(Telling session, Telling meeting) =>
        ((meeting.IsDefinite && LastWord(meeting.Rule) is "meeting" or "talks" or "consultations") || IsSaidOfBoth(meeting)) && meeting.Sentence.Paragraph - session.Sentence.Paragraph is 0 or 1 && meeting.Sentence != session.Sentence
        && session.Parties.Count > 1 && Within(meeting.Parties.Keys, session.Parties.Keys) && !Conflict(session, meeting) && (session.Persons.Count == 0 || Within(session.Persons.Keys, meeting.Persons.Keys) || Within(meeting.Persons.Keys, session.Persons.Keys));

    // "Norway and Chad held discussions on fisheries": what they did there.
    private static bool IsSaidOfBoth(Telling meeting) => meeting is { Persons.Count: 0, Parties.Count: > 1, Day: null, Place: null, Status: EngagementStatus.Held, IsFurther: false };

    private static string LastWord(string rule) => rule[(rule.LastIndexOf(' ') + 1)..];

    // Without those that only its persons stand for.
    private static IEnumerable<string> Own(Telling telling) => telling.Parties.Keys.Where(code => !telling.Persons.Keys.Any(person => person.Represents == code));

    private static bool AreNear(EngagementType a, EngagementType b) =>
        (a, b) is (EngagementType.Meeting, EngagementType.Visit) or (EngagementType.Visit, EngagementType.Meeting) or (EngagementType.Call, EngagementType.Meeting)
            or (EngagementType.Conference, EngagementType.Meeting) or (EngagementType.Credentials, EngagementType.Meeting) or (EngagementType.Message, EngagementType.Statement) or (EngagementType.Statement, EngagementType.Message)
            or (EngagementType.Meeting, EngagementType.Call) or (EngagementType.Ceremony, EngagementType.Meeting);

    private static bool Within<T>(IEnumerable<T> few, IEnumerable<T> many) => !few.Except(many).Any();

    private static bool Conflict(Telling a, Telling b) =>
        (a.Day is { } day && b.Day is { } other && (day.End ?? day.Start).CompareTo(other.Start) * (other.End ?? other.Start).CompareTo(day.Start) < 0
            && !((day.End ?? day.Start).CompareTo(other.Start) >= 0 && (other.End ?? other.Start).CompareTo(day.Start) >= 0))
        || (a.Place is { } place && b.Place is { } elsewhere && place.CountryCode != elsewhere.CountryCode);

    private static void JoinHosts(IEnumerable<Telling> ceremony, Telling audience)
    {
        var hosts = audience.Persons.Where(entry => entry.Key.Office?.Kind is OfficeKind.State or OfficeKind.Government).ToList();
        foreach (var telling in ceremony)
        {
            foreach (var (person, part) in hosts)
            {
                telling.Persons.TryAdd(person, part);
                if (audience.Parties.TryGetValue(person.Represents, out var role))
                    telling.Parties.TryAdd(person.Represents, role);
            }
            telling.Day ??= audience.Day;
            telling.Place ??= audience.Place;
        }
    }

    private static void Join(Telling into, Telling from)
    {
        into.IsRepeated = true;
        // A headline sums up several; it adds persons only where the body names too few.
        if (!from.Sentence.IsHeadline || into.Persons.Count + into.Parties.Count < 3)
        {
            foreach (var (person, part) in from.Persons)
                into.Persons.TryAdd(person, part);
            foreach (var (code, role) in from.Parties)
                into.Parties.TryAdd(code, role);
        }
        into.Day ??= from.Day;
        if (into.Place is null || (into.Place.City.Length == 0 && from.Place?.CountryCode == into.Place.CountryCode))
            into.Place = from.Place ?? into.Place;
        into.Delegations = Math.Max(into.Delegations, from.Delegations);
        foreach (var topic in from.Topics.Where(topic => !into.Topics.Exists(known => known.Topic == topic.Topic)))
            into.Topics.Add(topic);
        into.Actions.AddRange(from.Actions);
    }
}
