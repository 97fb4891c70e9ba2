using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>A mention's words with single spaces: a line break within a name is the text's, not the name's.</summary>
internal static class MentionText
{
    public static Mention Normalise(Mention mention)
    {
        var normal = mention.Clone();
        (normal.Name, normal.Post) = (Spaced(mention.Name), Spaced(mention.Post));
        (normal.Code, normal.Represents, normal.Publisher) = (CodeOf(mention.Code), CodeOf(mention.Represents), CodeOf(mention.Publisher));
        return normal;
    }

    private static string CodeOf(string code) => KnownEntities.Find(code.Trim())?.Code ?? code.Trim();

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
