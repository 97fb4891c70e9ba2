using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Tells what each field of an engagement rests on.</summary>
internal sealed class Grounding(Passage passage)
{
    public Grounds Of(Telling telling, Engagement engagement)
    {
        var grounds = new Grounds { Rule = telling.Rule, Words = passage.Evidence(telling.Trigger) };
        if (telling.Status != EngagementStatus.Held)
            grounds.Fields.Add(Ground("status", telling.Status.ToString().ToLowerInvariant(), GroundKind.Stated, telling.Words));
        grounds.Fields.AddRange(telling.Parties.Keys.Select((code, index) => Party(telling, code, $"parties[{index}]")));
        grounds.Fields.AddRange(telling.Persons.Select((row, index) => Participant(row.Key, row.Value.Words, $"participants[{index}]")));
        if (telling.Day is { } day)
            grounds.Fields.Add(Ground("start_date", day.End is { } end && end != day.Start ? $"{day.Start} to {end}" : day.Start.ToString(), Where(telling, day.Span), day.Span));
        if (telling.Place is { } place)
            grounds.Fields.Add(Ground("place", string.Join(", ", new[] { place.Venue, place.City, place.CountryCode }.Where(part => part.Length > 0)), place.Words is { } words ? Where(telling, words) : GroundKind.Concluded, place.Words));
        grounds.Fields.AddRange(telling.Topics.Select((row, index) => Ground($"topics[{index}]", row.Topic.ToString(), Where(telling, row.Words), row.Words)));
        foreach (var ground in grounds.Fields.Where(ground => engagement.Accounts[0].Evidence.Any(evidence => evidence.Field == ground.Field)))
            ground.Words = engagement.Accounts[0].Evidence.First(evidence => evidence.Field == ground.Field).Clone();
        return grounds;
    }

    private Ground Participant(Person person, Span words, string field) =>
        Ground(field, person.Name, person.Mentions.Exists(mention => mention.Span.Overlaps(words)) ? GroundKind.Stated : GroundKind.Referred, words);

    // Who stands for it names it; else the engagement's own words do.
    private Ground Party(Telling telling, string code, string field)
    {
        if (telling.Persons.FirstOrDefault(row => row.Key.Represents == code) is not { Key: { } person, Value: var part })
            return Ground(field, PartyNames.Name(code), GroundKind.Stated, telling.Words);
        return Ground(field, PartyNames.Name(code), person.IsStated ? GroundKind.Stated : GroundKind.Concluded, part.Words);
    }

    private static GroundKind Where(Telling telling, Span words) => telling.Sentence.Span.Overlaps(words) ? GroundKind.Stated : GroundKind.Inherited;

    private Ground Ground(string field, string value, GroundKind kind, Span? words) =>
        new() { Field = field, Value = value, Kind = kind, Words = words is { } span ? passage.Evidence(span, field) : null };
}
