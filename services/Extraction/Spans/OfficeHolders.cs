using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>Which parties have an office of this name ("Taoiseach"), from office-holders.tsv.</summary>
internal sealed class OfficeHolders
{
    private readonly ImmutableDictionary<string, (bool Always, ImmutableArray<string> Codes)> byHead =
        LexiconFile.Embedded("office-holders.tsv", 3).ToImmutableDictionary(
            row => row[0], row => (When(row), row[2].Split(' ').Select(code => code.Replace('_', ' ')).ToImmutableArray()), StringComparer.Ordinal);

    /// <summary>Whose office it is even where the document does not name them; empty when many have one.</summary>
    /// <param name="last">The code among these that the document named last.</param>
    public string Always(Office office, string home, Func<IReadOnlyList<string>, string?> last) =>
        Of(office) is { Always: true } row ? Choose(row.Codes, home, last) ?? row.Codes[0] : "";

    /// <summary>Whose office it most probably is in a document that names these parties; empty when many have one.</summary>
    public string Among(Office office, string home, Func<IReadOnlyList<string>, string?> last) =>
        Of(office) is { } row ? Choose(row.Codes, home, last) ?? "" : "";

    private static string? Choose(ImmutableArray<string> codes, string home, Func<IReadOnlyList<string>, string?> last) =>
        codes.Contains(home) ? home : last(codes);

    private (bool Always, ImmutableArray<string> Codes)? Of(Office office)
    {
        var post = Parties.Folding.Fold(office.Post);
        for (var end = post.Length; end > 0; end = post.LastIndexOf(' ', end - 1))
        {
            if (byHead.TryGetValue(post[..end], out var row) || (end == post.Length && byHead.TryGetValue(office.Head, out row)))
                return row;
        }
        return null;
    }

    private static bool When(LexiconRow row) => row[1] switch
    {
        "always" => true,
        "named" => false,
        var other => throw row.Bad($"'{other}' is neither always nor named"),
    };
}
