using Chancery.Contracts.Entity.V1;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>What a mention adds to the registry: the entity itself, or what was not known of it yet. Pure.</summary>
internal static class Enrichment
{
    /// <summary>A day in a known post is learnt when it lies so far from those that are known of it: not from every document.</summary>
    private const int DaysApart = 30;

    public static EntityRegistered Register(ReadMention read, string entityId)
    {
        var mention = read.Mention;
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
            entity.Tenures.Add(TenureOf(read));
        }
        return new EntityRegistered { Entity = entity };
    }

    /// <summary>The events by which a person is learnt to be written in another way, to hold a post not known yet, or to hold it still. A part of
    /// a name is no name of the person.</summary>
    public static IEnumerable<IMessage> Learn(ReadMention read, Entity person, DecisionGround ground)
    {
        var mention = read.Mention;
        if (ground != DecisionGround.Context && !person.Names.Any(name => name.Value.Equals(mention.Name, StringComparison.OrdinalIgnoreCase)))
            yield return new NameAdded { EntityId = person.EntityId, Name = NameOf(mention, mention.Name, NameKind.Spelling) };
        if (!Tells(person, read))
            yield return new TenureRecorded { EntityId = person.EntityId, Tenure = TenureOf(read) };
    }

    /// <summary>Whether all that a mention says of the post is known.</summary>
    private static bool Tells(Entity person, ReadMention read)
    {
        var mention = read.Mention;
        var known = person.Tenures.Where(tenure => mention.Represents.Length == 0 || tenure.Represents == mention.Represents).ToList();
        if (mention.Post.Length == 0)
            return mention.Represents.Length == 0 || known.Count > 0;
        var ofThePost = known.FindAll(tenure => NameKey.Of(tenure.Post) == NameKey.Of(mention.Post));
        if (mention.Date is not { Day: > 0 } day || (read.Post.Standing & ~Standing.Acting) != 0 || mention.Represents.Length == 0)
            return ofThePost.Count > 0;
        var terms = Term.Of(known.Where(tenure => read.Post.Shares(OfficeReader.Read(tenure.Post, tenure.Represents))));
        return terms.Any(term => term.Covers(day)) || (ofThePost.Count > 0 && terms.All(term => term.EndsThen || term.DistanceTo(day) < DaysApart));
    }

    private static EntityName NameOf(Mention mention, string value, NameKind kind) =>
        new() { Value = value, Kind = kind, Evidence = mention.Evidence, ObservedDate = mention.Date };

    /// <summary>Of a former minister the day tells nothing but that the time in office was before.</summary>
    private static Tenure TenureOf(ReadMention read) => new()
    {
        Post = read.Mention.Post,
        Represents = read.Mention.Represents,
        ObservedDate = (read.Post.Standing & ~Standing.Acting) == 0 ? read.Mention.Date : null,
        Evidence = read.Mention.Evidence,
    };
}
