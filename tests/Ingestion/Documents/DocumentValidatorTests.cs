using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Documents;
using Google.Type;
using Xunit;

namespace Chancery.Ingestion.Tests.Documents;

public sealed class DocumentValidatorTests
{
    private static readonly DocumentValidator Validator =
        new(new PublicationDay(new FixedClock(new DateTimeOffset(2026, 3, 4, 9, 59, 0, TimeSpan.Zero))));

    private static readonly Document Good = new()
    {
        Content = "The Minister received the ambassador.",
        Publisher = "TJ",
        Title = "A meeting at the ministry",
        SourceUri = "https://example.org/releases/1?lang=en",
        MediaType = "text/plain",
        Language = "en-GB",
        PublishedDate = new Date { Year = 2026, Month = 3, Day = 4 },
    };

    public static TheoryData<string, Action<Document>, string> Bad => new()
    {
        { "empty", document => document.Content = "", "Content DocumentEmpty" },
        { "blank", document => document.Content = " \n\t\u00A0", "Content DocumentEmpty" },
        { "HTML too deep", document => (document.MediaType, document.Content) = ("text/html", string.Concat(Enumerable.Repeat("<div>", 1_001)) + "x"), "Content FieldMalformed" },
        { "HTML without text", document => (document.MediaType, document.Content) = ("text/html", "<html><script>x()</script></html>"), "Content DocumentEmpty" },
        { "French text", document => document.Content = "Le ministre a reçu aujourd'hui l'ambassadeur du Japon, qui achève sa mission.", "Content DocumentNotEnglish" },
        { "a page in Arabic", document => (document.MediaType, document.Content) = ("text/html", "<h1>وزير الخارجية يستقبل السفير</h1><p>استقبل وزير الخارجية اليوم سفير اليابان في مكتبه.</p>"), "Content DocumentNotEnglish" },
        { "a byte too long", document => document.Content = new string('a', 1_048_577), "Content DocumentTooLarge" },
        { "too long in UTF-8 only", document => document.Content = new string('é', 524_289), "Content DocumentTooLarge" },
        { "a replacement character", document => document.Content = "The Minister\uFFFDs visit", "Content DocumentNotUtf8" },
        { "NUL", document => document.Content = "The\0Minister", "Content DocumentNotUtf8" },
        { "half of a surrogate pair", document => document.Content = "The Minister \uD83D", "Content DocumentNotUtf8" },
        { "the other half", document => document.Content = "\uDE00 the Minister", "Content DocumentNotUtf8" },
        { "PDF", document => document.MediaType = "application/pdf", "MediaType MediaTypeUnknown" },
        { "French", document => document.Language = "fr", "Language LanguageNotRead" },
        { "no tag", document => document.Language = "English", "Language LanguageNotRead" },
        { "no country", document => document.Publisher = "XX", "Publisher PublisherUnknown" },
        { "a country's code in lower case", document => document.Publisher = "tj", "Publisher PublisherUnknown" },
        { "an armed group", document => document.Publisher = "ISIS", "Publisher PublisherUnknown" },
        { "a long title", document => document.Title = new string('a', 1_001), "Title FieldTooLong" },
        { "a relative URI", document => document.SourceUri = "/releases/1", "SourceUri FieldMalformed" },
        { "a URI with a space", document => document.SourceUri = "https://example.org/a b", "SourceUri FieldMalformed" },
        { "a long URI", document => document.SourceUri = "https://example.org/" + new string('a', 2_030), "SourceUri FieldTooLong" },
        { "no date of the calendar", document => document.PublishedDate = new Date { Year = 2026, Month = 2, Day = 29 }, "PublishedDate DateInvalid" },
        { "a month", document => document.PublishedDate = new Date { Year = 2026, Month = 2 }, "PublishedDate DateInvalid" },
        { "no date at all", document => document.PublishedDate = new Date(), "PublishedDate DateInvalid" },
        { "tomorrow everywhere", document => document.PublishedDate = new Date { Year = 2026, Month = 3, Day = 5 }, "PublishedDate DateInFuture" },
    };

    [Theory, MemberData(nameof(Bad))]
    public void A_bad_document_is_refused_for_its_reason(string what, Action<Document> spoil, string expected)
    {
        var document = Good.Clone();
        spoil(document);

        Assert.Equal([expected], Validator.Validate(document).Errors.Select(error => $"{error.PropertyName} {error.ErrorCode.Replace("PredicateValidator", "FieldMalformed")}"));
        Assert.NotEmpty(what);
    }

    [Fact]
    public void Every_bad_field_is_told_at_once()
    {
        var document = new Document { Content = " ", MediaType = "application/pdf", Language = "fr", Publisher = "XX", SourceUri = "no uri" };

        Assert.Equal(["Content", "MediaType", "Language", "Publisher", "SourceUri"], Validator.Validate(document).Errors.Select(error => error.PropertyName));
    }

    public static TheoryData<string, Action<Document>> Fine => new()
    {
        { "as it is", _ => { } },
        { "content alone", document => (document.Publisher, document.Title, document.SourceUri, document.MediaType, document.Language, document.PublishedDate) = ("", "", "", "", "", null) },
        { "a MiB to the byte", document => document.Content = new string('a', 1_048_576) },
        { "beyond the basic plane", document => document.Content = "The Minister \U0001F600" },
        { "an organisation", document => document.Publisher = "UN" },
        { "a title of 1,000 characters of two units each", document => document.Title = string.Concat(Enumerable.Repeat("\U0001F600", 1_000)) },
        { "HTML", document => (document.MediaType, document.Content) = ("text/html", "<p>The Minister</p>") },
        { "a headline alone", document => document.Content = "Foreign Minister Meets Ambassador Nguyễn Văn Hùng" },
        { "an English page with an Arabic headline", document => (document.MediaType, document.Content) = ("text/html", "<h1>وزير الخارجية يستقبل السفير</h1><p>The Minister received the Ambassador of Japan and thanked him for his work.</p>") },
        { "two languages", document => document.Content = "Le ministre a reçu aujourd'hui l'ambassadeur du Japon.\n\nThe Minister received the Ambassador of Japan today." },
        { "today where it is latest", document => document.PublishedDate = new Date { Year = 2026, Month = 3, Day = 4 } },
        { "a leap day", document => document.PublishedDate = new Date { Year = 2024, Month = 2, Day = 29 } },
    };

    [Theory, MemberData(nameof(Fine))]
    public void A_good_document_is_taken(string what, Action<Document> change)
    {
        var document = Good.Clone();
        change(document);

        Assert.True(Validator.Validate(document).IsValid, what);
    }

    [Fact]
    public void A_day_that_has_begun_in_the_first_time_zone_is_not_in_the_future()
    {
        var day = new PublicationDay(new FixedClock(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero)));

        Assert.False(day.IsFuture(new Date { Year = 2026, Month = 3, Day = 5 }));
        Assert.True(day.IsFuture(new Date { Year = 2026, Month = 3, Day = 6 }));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
