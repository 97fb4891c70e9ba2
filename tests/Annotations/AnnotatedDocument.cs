using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Chancery.Reading;
using Date = Google.Type.Date;

namespace Chancery.Annotations;

/// <summary>A document with the facts that a careful person reads in it. One JSON file each; the form is in README.md beside this file.</summary>
public sealed record AnnotatedDocument(
    string Id,
    string Text,
    string? Title,
    string? Publisher,
    string? Published,
    ImmutableArray<AnnotatedPerson> Persons,
    ImmutableArray<AnnotatedEngagement> Engagements,
    ImmutableArray<AnnotatedAction> Actions)
{
    private static readonly JsonSerializerOptions Form = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>What the reader is given of it.</summary>
    public Source Source => new(Text, Publisher ?? "", Day(Published), Title ?? "");

    public static AnnotatedDocument Read(string path) =>
        JsonSerializer.Deserialize<AnnotatedDocument>(File.ReadAllText(path), Form) ?? throw new InvalidDataException($"{path} is empty.");

    /// <summary>All documents of a folder, in the order of their names.</summary>
    public static IEnumerable<AnnotatedDocument> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read);

    private static Date? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Date { Year = day.Year, Month = day.Month, Day = day.Day } : null;
}

/// <summary>Someone who is named.</summary>
/// <param name="Name">The fullest form in the text, without honorifics.</param>
/// <param name="Represents">ISO 3166-1 alpha-2, an organisation's acronym or name; empty when unknown.</param>
public sealed record AnnotatedPerson(string Name, string Post, string Represents);

/// <summary>An encounter or formal act.</summary>
/// <param name="Type">Without its prefix: "MEETING".</param>
/// <param name="Start">ISO date, as precise as the text: "2019-05-16", "2019-05"; null when unknown.</param>
public sealed record AnnotatedEngagement(
    string Type, ImmutableArray<string> Persons, ImmutableArray<string> Parties, string? Start, string City, string Country, ImmutableArray<string> Topics);

/// <summary>What a party says or does to another.</summary>
public sealed record AnnotatedAction(string Source, string Type, string Target);
