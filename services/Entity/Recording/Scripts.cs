using System.Text;

namespace Chancery.Entities;

/// <summary>The script that a name is written in, by its letters. Pure.</summary>
internal static class Scripts
{
    private static readonly (int First, int Last, string Script)[] Blocks =
    [
        (0x0041, 0x024F, "Latn"), (0x0370, 0x03FF, "Grek"), (0x0400, 0x052F, "Cyrl"), (0x0530, 0x058F, "Armn"), (0x0590, 0x05FF, "Hebr"),
        (0x0600, 0x06FF, "Arab"), (0x0750, 0x077F, "Arab"), (0x0780, 0x07BF, "Thaa"), (0x08A0, 0x08FF, "Arab"), (0x0900, 0x097F, "Deva"),
        (0x0980, 0x09FF, "Beng"), (0x0A00, 0x0A7F, "Guru"), (0x0A80, 0x0AFF, "Gujr"), (0x0B80, 0x0BFF, "Taml"), (0x0C00, 0x0C7F, "Telu"),
        (0x0D80, 0x0DFF, "Sinh"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Laoo"), (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"),
        (0x1100, 0x11FF, "Hang"), (0x1200, 0x139F, "Ethi"), (0x1780, 0x17FF, "Khmr"), (0x1800, 0x18AF, "Mong"), (0x1E00, 0x1EFF, "Latn"),
        (0x1F00, 0x1FFF, "Grek"), (0x3040, 0x30FF, "Jpan"), (0x3400, 0x4DBF, "Hani"), (0x4E00, 0x9FFF, "Hani"), (0xAC00, 0xD7AF, "Hang"),
        (0xFB50, 0xFDFF, "Arab"), (0xFE70, 0xFEFF, "Arab"), (0x20000, 0x2FA1F, "Hani"),
    ];

    /// <summary>ISO 15924 ("Cyrl"); "Jpan" where kana stand beside Chinese characters; empty where letters of several scripts, or of none
    /// that is listed, stand.</summary>
    public static string Of(string name)
    {
        var scripts = name.EnumerateRunes().Where(Rune.IsLetter).Select(Of).Distinct().ToList();
        return scripts switch
        {
            [var one] => one,
            [_, _] when scripts.Contains("Jpan") && scripts.Contains("Hani") => "Jpan",
            _ => "",
        };
    }

    private static string Of(Rune letter) =>
        Blocks.FirstOrDefault(block => letter.Value >= block.First && letter.Value <= block.Last).Script ?? "";
}
