using System.Text.Json;

namespace Chancery.Entities.Tests.Importing;

/// <summary>Lines of FollowTheMoney of our own making.</summary>
internal static class Ftm
{
    public static string Line(string schema, string id, params (string Name, string Value)[] properties) => JsonSerializer.Serialize(new
    {
        id,
        schema,
        properties = properties.GroupBy(property => property.Name, property => property.Value).ToDictionary(group => group.Key, group => group.ToArray()),
    });

    public static string Person(string id, string name, params (string Name, string Value)[] more) => Line("Person", id, [("name", name), .. more]);

    public static string Position(string id, string name, string country, params (string Name, string Value)[] more) =>
        Line("Position", id, [("name", name), ("country", country), .. more]);

    public static string Occupancy(string id, string holder, string post, params (string Name, string Value)[] more) =>
        Line("Occupancy", id, [("holder", holder), ("post", post), .. more]);

    /// <summary>So many persons and positions of one country; each person has held two of them, one after the other.</summary>
    public static string[] Cabinet(int size) =>
    [
        .. Enumerable.Range(1, size).SelectMany(i => new[]
        {
            Person($"p-{i}", $"Ordinary Name{Letters(i)}", ("country", "no"), ("birthDate", $"{1940 + i % 40}")),
            Position($"pos-{i}", $"Minister of Matter {Letters(i)}", "no"),
            Occupancy($"occ-{i}", $"p-{i}", $"pos-{i}", ("startDate", $"20{i % 20:00}-01"), ("endDate", $"20{i % 20:00}-12-31")),
            Occupancy($"next-{i}", $"p-{i}", $"pos-{i % size + 1}", ("startDate", "2031-05-01")),
        }),
    ];

    private static string Letters(int number) => string.Concat(number.ToString("000", null).Select(digit => (char)('a' + digit - '0')));
}
