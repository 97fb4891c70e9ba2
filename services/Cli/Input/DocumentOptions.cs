using System.CommandLine;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Cli.Input;

/// <summary>What the command line tells of documents; it goes before what stands beside a file.</summary>
internal sealed class DocumentOptions
{
    private readonly Option<string?> _publisher = new("--publisher") { Description = "Who issued them: two letters of a country, or an organisation's acronym.", HelpName = "CODE" };
    private readonly Option<DateOnly?> _published = new("--published") { Description = "The day of publication.", HelpName = "YYYY-MM-DD", CustomParser = DayText.OfOption };
    private readonly Option<string?> _source = new("--source") { Description = "Where it was published.", HelpName = "URI" };
    private readonly Option<string?> _title = new("--title") { Description = "The headline.", HelpName = "TEXT" };
    private readonly Option<string?> _language = new("--language") { Description = "BCP 47 tag of the text. [default: English]", HelpName = "TAG" };
    private readonly Option<string?> _mediaType = new("--media-type") { Description = "text/plain or text/html. [default: by the file's extension]", HelpName = "TYPE" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _publisher, _published, _source, _title, _language, _mediaType })
            command.Add(option);
    }

    public DocumentFacts Read(ParseResult parsed) => new(
        parsed.GetValue(_publisher),
        parsed.GetValue(_published) is { } day ? DayText.ToDate(day) : null,
        parsed.GetValue(_source),
        parsed.GetValue(_title),
        parsed.GetValue(_language),
        parsed.GetValue(_mediaType));
}

/// <summary>What is told of a document beside its text; absent where it is not.</summary>
internal sealed record DocumentFacts(
    string? Publisher = null, Google.Type.Date? Published = null, string? Source = null, string? Title = null, string? Language = null, string? MediaType = null)
{
    public void Set(Document document)
    {
        document.Publisher = Publisher ?? document.Publisher;
        document.PublishedDate = Published ?? document.PublishedDate;
        document.SourceUri = Source ?? document.SourceUri;
        document.Title = Title ?? document.Title;
        document.Language = Language ?? document.Language;
        document.MediaType = MediaType ?? document.MediaType;
    }
}
