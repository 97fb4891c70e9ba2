using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Frames.Ways;

/// <summary>One way in which the genre tells an engagement, and what is read of it: "Type: names | parties", several joined by " + ".</summary>
internal static class Way
{
    /// <summary>The text as Norway's ministry would publish it; <c>¶</c> parts headline and paragraphs.</summary>
    public static void Reads(string text, string expected)
    {
        var read = Told.By("NO", text.Replace("¶", "\n\n", StringComparison.Ordinal), Told.On(2023, 4, 7)).Engagements.Select(Words);

        Assert.Equal(expected, string.Join(" + ", read));
    }

    private static string Words(Engagement engagement) =>
        $"{engagement.Type}{(engagement.Status == EngagementStatus.Held ? "" : " " + engagement.Status)}: {string.Join(", ", engagement.Names())} | {string.Join(" ", engagement.Codes())}";
}
