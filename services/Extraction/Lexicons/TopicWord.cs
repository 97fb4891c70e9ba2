using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>What words of topics.tsv mean.</summary>
/// <param name="Topic">Unspecified for words that name no topic, though a part of them would.</param>
/// <param name="OnlyInTalks">They name it only in a sentence about talks.</param>
internal sealed record TopicWord(Topic Topic, bool OnlyInTalks)
{
    public static TopicWord Of(LexiconRow row)
    {
        var name = row[0].TrimEnd('?');
        return new TopicWord(name == "NONE" ? Topic.Unspecified : (row with { Columns = [name] }).Value<Topic>(0), row[0].EndsWith('?'));
    }
}
