namespace Chancery.Entities;

/// <summary>What the writing of a word tells beyond its letters.</summary>
[Flags]
internal enum WordForm
{
    Plain = 0,

    /// <summary>A dot follows it: "H.", "Gen.".</summary>
    Dotted = 1,

    /// <summary>It is in quotes or brackets: a name someone is called by, or a remark.</summary>
    Aside = 2,

    /// <summary>Its script writes few vowels or none: Arabic, Hebrew, Devanagari, Khmer.</summary>
    Vowelless = 4,

    /// <summary>One Chinese character or Hangul block.</summary>
    Syllable = 8,

    /// <summary>No space stands before it, but a dot or hyphen.</summary>
    Attached = 16,

    /// <summary>All its letters are capitals.</summary>
    Capitals = 32,
}

/// <summary>A word of a name in ASCII.</summary>
/// <param name="Text">Lower-case letters and digits.</param>
/// <param name="Form">How it was written.</param>
/// <param name="Part">How many commas stand before it.</param>
internal readonly record struct NameWord(string Text, WordForm Form, int Part)
{
    public bool Is(WordForm form) => (Form & form) == form;
}
