namespace Chancery.Reading;

/// <summary>A person of the document, with all mentions by name.</summary>
internal sealed class Person(Mention first)
{
    public List<Mention> Mentions { get; } = [first];

    /// <summary>The fullest form of the name in the text.</summary>
    public string Name { get; private set; } = first.NameText;

    public Office? Office { get; private set; } = first.Office;

    /// <summary>Code of the party that the person stands for; empty until told or concluded.</summary>
    public string Represents { get; private set; } = first.Code;

    /// <summary>Whether the text says so itself.</summary>
    public bool IsStated { get; private set; } = first.Code.Length > 0;

    /// <summary>As the first title that tells it does.</summary>
    public Gender Gender => Mentions.Find(mention => mention.Gender != Gender.Unknown)?.Gender ?? Gender.Unknown;

    public IReadOnlyList<string> Words { get; private set; } = NameWords.Of(first.NameText);

    public string Post => Office is { Kind: not OfficeKind.Counterpart } office ? office.Post : "";

    public void Add(Mention mention)
    {
        Mentions.Add(mention);
        if (mention.NameText.Length > Name.Length)
            (Name, Words) = (mention.NameText, NameWords.Of(mention.NameText));
        if (mention.Office is { } office && (Office is null || Office.Kind == OfficeKind.Counterpart || (office.Post.Length > Office.Post.Length && Office.Codes.Count == 0)))
            Office = office;
        // "To the Iraqi Minister Mr. X said": by surname alone, the country beside it may be another's.
        if (!IsStated && mention.Code.Length > 0 && (mention.Name.Length > 1 || Words.Count == 1 || Mentions[0].Office is null))
            (Represents, IsStated) = (mention.Code, true);
    }

    /// <summary>What the context suggests, where the text says nothing.</summary>
    public void Conclude(string code)
    {
        if (Represents.Length == 0)
            Represents = code;
    }

    /// <summary>A counterpart's post is that of whose counterpart it is.</summary>
    public void TakePost(Office office) => Office = Office is null or { Kind: OfficeKind.Counterpart } ? office : Office;
}
