namespace Chancery.Entities;

/// <summary>
/// The pairs of a party and the sound of a word under which a person is looked for: who shares none with a mention cannot
/// be meant by it.
/// </summary>
internal static class PersonSounds
{
    public static IEnumerable<string> Of(string name) => Of(PersonName.Parse(name));

    public static IEnumerable<string> Of(PersonName name) => name.Names.Select(token => Skeleton.Of(token.Text)).Distinct();

    public static IEnumerable<(string Represents, string Sound)> Of(EntityState person)
    {
        var sounds = person.Entity.Names.SelectMany(name => Of(name.Value)).Distinct().ToList();
        return person.Represents.SelectMany(code => sounds.Select(sound => (code, sound)));
    }
}
