using System.Text;
using Chancery.Annotations;
using Chancery.Contracts.Engagement.V1;
using Chancery.Reading;
using Xunit;

namespace Chancery.Extraction.Tests.Hostile;

/// <summary>Whatever is submitted, the reader reads it to its end, with evidence inside the text and work linear in its length.</summary>
public sealed class HostileTests
{
    private const int Mebibyte = 1 << 20;
    private const int Short = 24_000;
    private const int Growth = 4;

    // Work that grows with the length is 4 times; the windows that bound it (so many persons before, so many tellings) fill up
    // first, which makes it a little more. Work that grows with the square would be 16 times.
    private const double MostGrowth = 5.5;

    private static readonly string[] Releases = [.. AnnotatedDocument.In(Path.Combine(AppContext.BaseDirectory, "Corpus")).Select(document => document.Text)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 24)];

    public static TheoryData<string> Texts => [.. HostileTexts.Names];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_mutated_release_is_read_with_evidence_inside_the_text(int seed)
    {
        for (var release = 0; release < Releases.Length; release++)
            Check(Mutations.Of(Releases[release], Releases, (seed * 1_000) + release));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Ten_thousand_of_the_same_are_read_with_evidence_inside_the_text(string name) => Check(HostileTexts.Of(name, 10_000 * 8));

    [Theory]
    [InlineData("one word")]
    [InlineData("one sentence")]
    [InlineData("sentences")]
    [InlineData("commas")]
    public void A_mebibyte_is_read(string name) => Check(HostileTexts.Of(name, Mebibyte));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Four_times_the_text_is_four_times_the_work(string name)
    {
        var (few, many) = (Work(HostileTexts.Of(name, Short)), Work(HostileTexts.Of(name, Short * Growth)));

        Assert.True(many.Looks <= (few.Looks + Short) * MostGrowth, $"looked at tokens {few.Looks} and {many.Looks} times");
        Assert.True(many.Bytes <= (few.Bytes + Mebibyte) * MostGrowth, $"allocated {few.Bytes} and {many.Bytes} bytes");
    }

    private static (long Looks, long Bytes) Work(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tokens = new WatchedTokens(new Tokenizer(Vocabulary.Abbreviations).Tokens(text));
        new DocumentReader(new Source(text, "NO", Told.On(2023, 4, 7)), tokens, Vocabulary.Shared, Gazetteer.Shared).Read();
        return (tokens.Looks, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Check(string text)
    {
        var extraction = Told.By("NO", text, Told.On(2023, 4, 7));

        var offsets = CodePointOffsets(text);
        foreach (var evidence in extraction.AllEvidence())
        {
            if (evidence.Start < 0 || evidence.End <= evidence.Start || evidence.End >= offsets.Length)
                Assert.Fail($"evidence from {evidence.Start} to {evidence.End} is not within the {offsets.Length - 1} code points of: {text}");
            Assert.Equal(text[offsets[evidence.Start]..offsets[evidence.End]], evidence.Quote);
        }
        Assert.All(extraction.Engagements, engagement => Assert.NotEqual(EngagementType.Unspecified, engagement.Type));
    }

    // Where each code point begins; a lone surrogate is one.
    private static int[] CodePointOffsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            offsets.Add(at);
            Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var units);
            at += units;
        }
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
