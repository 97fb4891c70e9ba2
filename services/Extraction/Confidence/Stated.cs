namespace Chancery.Reading;

/// <summary>What a confidence is given to, as confidence.tsv names it.</summary>
internal enum Stated
{
    Person,
    Engagement,
    Action,
}
