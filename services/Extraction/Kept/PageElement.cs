using AngleSharp.Dom;

namespace Chancery.Reading;

/// <summary>An element of a page with what stands in it.</summary>
/// <param name="Node">The element.</param>
/// <param name="Parent">The place of the element around it; -1 of the outermost.</param>
/// <param name="Row">The place of the row of a table that it stands in, or -1.</param>
/// <param name="Cell">The place of the cell that it stands in, or -1.</param>
/// <param name="Link">Whether it is, or stands in, a link.</param>
/// <param name="Lines">Whether its lines are the page's.</param>
/// <param name="FirstBlock">The first text in it, counted through the page.</param>
internal sealed record PageElement(IElement Node, int Parent, int Row, int Cell, bool Link, bool Lines, int FirstBlock)
{
    /// <summary>After the last text in it.</summary>
    public int EndBlock { get; set; } = FirstBlock;

    /// <summary>After the place of the last element in it.</summary>
    public int EndElement { get; set; }

    public string Name => Node.LocalName;

    /// <summary>1 to 6 of a heading, else 0.</summary>
    public int HeadingRank => Name is ['h', >= '1' and <= '6'] ? Name[1] - '0' : 0;

    /// <summary>Classes and id.</summary>
    public IEnumerable<string> Names => $"{Node.ClassName} {Node.Id}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public bool Holds(int block) => block >= FirstBlock && block < EndBlock;
}
