using System.Buffers;

namespace Chancery.Reading;

/// <summary>Single lines that are not the article.</summary>
internal sealed class ClutterLines(PageCuts cuts)
{
    private const int LongestStart = 300;
    private const int HomeLength = 4;
    private const int LongestNotice = 900;

    private static readonly SearchValues<char> MarksOfTrail = SearchValues.Create("><»›/|→");

    private readonly PageOutline outline = cuts.Outline;

    public void Drop()
    {
        for (var block = 0; block < outline.Blocks.Count; block++)
        {
            if (!cuts.Has(block) && (IsClutterLine(outline.Blocks[block]) || IsBar(block)))
                cuts.Drop(block, block + 1);
        }
    }

    private bool IsClutterLine(PageBlock block) =>
        block.Letters == 0
        || PageWords.Shared.IsLine(block.Text)
        || (block.Text.Length <= LongestStart && PageWords.Shared.StartsAround(block.Text))
        || (block.Text.Length <= LongestNotice && PageWords.Shared.IsNotice(block.Text))
        || IsTrail(block)
        || (block.Prose == 0 && block.Text.Contains('@', StringComparison.Ordinal))
        || (block.IsLink && outline.Elements[block.Owner] is { HeadingRank: 0 or 1 } owner && !IsInRowWithText(owner));

    private bool IsInRowWithText(PageElement element) =>
        element.Row >= 0 && outline.Elements[element.Row] is var row && outline.Letters(row) > outline.LinkLetters(row);

    // A line of the site before the headline: with links, or apart from it. The day may stand there.
    private bool IsBar(int at) =>
        at < cuts.Headline.Block
        && outline.Blocks[at] is { Prose: 0 } block
        && (block.LinkLetters > 0 || (!cuts.Around!.Holds(at) && DateText.Of(block.Text) is null));

    // "Home > News > Minister meets ambassador".
    private static bool IsTrail(PageBlock block) =>
        block.Text.Length <= LongestStart && block.Text.StartsWith("Home", StringComparison.OrdinalIgnoreCase) && MarksOfTrail.Contains(block.Text.AsSpan(HomeLength).TrimStart() is [var mark, ..] ? mark : ' ');
}
