using System.Text.RegularExpressions;

namespace Chancery.Entities;

/// <summary>How imported facts tell where they come from.</summary>
internal static partial class ImportSource
{
    /// <summary>The data set of an import that does not name one.</summary>
    public const string Unnamed = "imported";

    public static string Of(string dataset, string sourceId) => $"{dataset}/{sourceId}";

    /// <summary>A data set's name is the scheme of its ids, and no other register's.</summary>
    public static bool IsDataset(string name) => Name().IsMatch(name) && name != "wikidata" && !name.StartsWith("iso3166", StringComparison.Ordinal);

    [GeneratedRegex("^[a-z0-9._-]{1,100}\\z")]
    private static partial Regex Name();
}
