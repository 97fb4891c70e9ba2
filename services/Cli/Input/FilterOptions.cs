using System.CommandLine;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Cli.Input;

/// <summary>The engagement filter of the contract as options: for lists and for the feed alike.</summary>
/// <param name="firstDay">Name of the option for the first day.</param>
/// <param name="lastDay">Name of the option for the last day.</param>
internal sealed class FilterOptions(string firstDay = "--from", string lastDay = "--to")
{
    private readonly Option<string[]> _entity = Many("--entity", "ID", "Has one of these entities as party, participant or place.");
    private readonly Option<string[]> _withEntity = Many("--with-entity", "ID", "Has all of these entities.");
    private readonly Option<string[]> _code = Many("--code", "CODE", "Has one of these parties (TJ, OSCE).");
    private readonly Option<string[]> _with = Many("--with", "CODE", "Has all of these parties: --with IQ --with TJ is between the two.");
    private readonly Option<EngagementType[]> _type = WordOptions.Of("--type", "Is one of", ContractWords.EngagementTypes);
    private readonly Option<Topic[]> _topic = WordOptions.Of("--topic", "Is about one of", ContractWords.Topics);
    private readonly Option<EngagementStatus[]> _status = WordOptions.Of("--status", "Is one of", ContractWords.Statuses);
    private readonly Option<DateOnly?> _from = new(firstDay) { Description = "On this day or later.", HelpName = "YYYY-MM-DD", CustomParser = DayText.OfOption };
    private readonly Option<DateOnly?> _to = new(lastDay) { Description = "On this day or earlier.", HelpName = "YYYY-MM-DD", CustomParser = DayText.OfOption };
    private readonly Option<string?> _country = new("--country") { Description = "Took place in this country.", HelpName = "CODE" };
    private readonly Option<string?> _city = new("--city") { Description = "Took place in this city.", HelpName = "NAME" };
    private readonly Option<string[]> _publisher = Many("--publisher", "CODE", "Is told by one of these publishers.");
    private readonly Option<string[]> _document = Many("--document", "ID", "Is told by one of these documents.");
    private readonly Option<string?> _text = new("--text") { Description = "Every one of these words occurs in it.", HelpName = "WORDS" };
    private readonly Option<double?> _minConfidence = new("--min-confidence") { Description = "Is held with at least this confidence, 0 to 1.", HelpName = "N" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
                 {
                     _code, _with, _entity, _withEntity, _type, _topic, _status, _from, _to, _country, _city, _publisher, _document, _text, _minConfidence,
                 })
            command.Add(option);
    }

    /// <returns>Null when nothing is filtered.</returns>
    public EngagementFilter? Read(ParseResult parsed)
    {
        var filter = new EngagementFilter
        {
            EntitiesAny = { parsed.GetValue(_entity) ?? [] },
            EntitiesAll = { parsed.GetValue(_withEntity) ?? [] },
            CodesAny = { parsed.GetValue(_code) ?? [] },
            CodesAll = { parsed.GetValue(_with) ?? [] },
            Types_ = { parsed.GetValue(_type) ?? [] },
            Topics = { parsed.GetValue(_topic) ?? [] },
            Statuses = { parsed.GetValue(_status) ?? [] },
            DateRange = Range(parsed.GetValue(_from), parsed.GetValue(_to)),
            Place = Place(parsed.GetValue(_country), parsed.GetValue(_city)),
            Publishers = { parsed.GetValue(_publisher) ?? [] },
            DocumentIds = { parsed.GetValue(_document) ?? [] },
            Text = parsed.GetValue(_text) ?? "",
            MinConfidence = parsed.GetValue(_minConfidence) ?? 0,
        };
        return filter.CalculateSize() == 0 ? null : filter;
    }

    private static DateRange? Range(DateOnly? from, DateOnly? to) => from is null && to is null ? null : new DateRange
    {
        StartDate = from is { } first ? DayText.ToDate(first) : null,
        EndDate = to is { } last ? DayText.ToDate(last) : null,
    };

    private static PlaceFilter? Place(string? country, string? city) =>
        country is null && city is null ? null : new PlaceFilter { CountryCode = country ?? "", City = city ?? "" };

    private static Option<string[]> Many(string name, string value, string description) => new(name)
    {
        Description = description,
        HelpName = value,
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };
}
