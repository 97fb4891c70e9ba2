using Chancery.Contracts.Entity.V1;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>What a mention adds to the registry: the entity itself, or what was not known of it yet. Pure.</summary>
internal static class Enrichment
{
    public static EntityRegistered Register(Mention mention, string entityId)
    {
        var name = mention.Name.Length > 0 ? mention.Name : mention.Code;
        var entity = new Entity { EntityId = entityId, Kind = mention.Kind, Name = name, Names = { NameOf(mention, name, NameKind.Preferred) } };
        if (mention.Kind == EntityKind.Organisation)
        {
            entity.Code = mention.Code.Length > 0 ? mention.Code : name;
            if (NameKey.Of(entity.Code) != NameKey.Of(name))
                entity.Names.Add(NameOf(mention, entity.Code, NameKind.Acronym));
        }
        else if (mention.Post.Length > 0 || mention.Represents.Length > 0)
        {
            entity.Tenures.Add(TenureOf(mention));
        }
        return new EntityRegistered { Entity = entity };
    }

    /// <summary>The events by which a person is learnt to hold a post not known yet, or to be written in another way.</summary>
    public static IEnumerable<IMessage> Learn(Mention mention, Entity person)
    {
        if (!person.Names.Any(name => name.Value.Equals(mention.Name, StringComparison.OrdinalIgnoreCase)))
            yield return new NameAdded { EntityId = person.EntityId, Name = NameOf(mention, mention.Name, NameKind.Spelling) };
        if (!person.Tenures.Any(tenure => Tells(tenure, mention)))
            yield return new TenureRecorded { EntityId = person.EntityId, Tenure = TenureOf(mention) };
    }

    /// <summary>Whether all that a mention says of the post is known by this tenure.</summary>
    private static bool Tells(Tenure tenure, Mention mention) =>
        (mention.Represents.Length == 0 || tenure.Represents == mention.Represents)
        && (mention.Post.Length == 0 || NameKey.Of(tenure.Post) == NameKey.Of(mention.Post));

    private static EntityName NameOf(Mention mention, string value, NameKind kind) => new() { Value = value, Kind = kind, Evidence = mention.Evidence };

    private static Tenure TenureOf(Mention mention) =>
        new() { Post = mention.Post, Represents = mention.Represents, ObservedDate = mention.Date, Evidence = mention.Evidence };
}
