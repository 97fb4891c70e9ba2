namespace Chancery.Entities;

/// <summary>What a word of a person's name weighs.</summary>
internal enum NameTokenKind
{
    /// <summary>A given name, a father's name, a family name.</summary>
    Name,

    /// <summary>"A."</summary>
    Initial,

    /// <summary>"bin", "von": binds the names around it.</summary>
    Particle,

    /// <summary>"General", "Haji"; a word in quotes or brackets: may be missing, and may be a name after all.</summary>
    Title,

    /// <summary>"II", "Jr": tells apart two who bear the same name.</summary>
    Generation,
}

/// <summary>A word of a name, with all that it is compared by.</summary>
/// <param name="text">In ASCII, lower case, without its article.</param>
/// <param name="kind">What it weighs.</param>
/// <param name="form">How it was written.</param>
/// <param name="role">What else it may be.</param>
internal sealed class NameToken(string text, NameTokenKind kind, WordForm form = WordForm.Plain, NameRole role = NameRole.None)
{
    private readonly bool _isIdeograph = (form & WordForm.Syllable) != 0;

    public string Text { get; } = text;

    public NameTokenKind Kind { get; } = kind;

    public bool IsName => Kind == NameTokenKind.Name;

    public bool IsVowelless { get; } = (form & WordForm.Vowelless) != 0;

    /// <summary>"bin": the order of the names around it matters.</summary>
    public bool IsPatronymic { get; } = kind == NameTokenKind.Particle && role.Has(NameRole.Patronymic);

    /// <summary>"Muhammad", "Maria": may be missing before the name that someone goes by.</summary>
    public bool IsLight { get; } = role.Has(NameRole.Light);

    /// <summary>It may be a syllable, or two, of a Chinese or Korean name.</summary>
    public bool IsSyllabic => _isIdeograph || EastAsian.IsSyllabic(Text);

    /// <summary>As <see cref="Entities.Phonetic"/> spells it.</summary>
    // Arabic has one letter for "w" and long "u"; two of a letter have a vowel between them.
    public string Phonetic { get; } = (form & WordForm.Vowelless) == 0 ? Entities.Phonetic.Of(text) : Entities.Phonetic.Of(text.Replace('w', 'u'), keepDoubled: true);

    /// <summary>Which of the common given names it is.</summary>
    public GivenName Given { get; } = kind is NameTokenKind.Name or NameTokenKind.Title ? GivenNames.Of(text) : new GivenName(0, []);
}
