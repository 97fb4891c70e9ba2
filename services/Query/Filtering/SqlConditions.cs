using Npgsql;
using NpgsqlTypes;

namespace Chancery.Query.Filtering;

/// <summary>Conditions that must all hold, with their values as parameters: no caller's text ever becomes SQL.</summary>
internal sealed class SqlConditions
{
    private readonly List<string> _conditions = [];
    private readonly List<(NpgsqlDbType Type, object Value)> _values = [];

    /// <param name="condition">With {0} wherever the value stands.</param>
    /// <param name="type">Of the value.</param>
    /// <param name="value">The value.</param>
    public SqlConditions Add(string condition, NpgsqlDbType type, object value)
    {
        _conditions.Add(condition.Replace("{0}", Value(type, value), StringComparison.Ordinal));
        return this;
    }

    /// <returns>The name under which a condition may use the value: "$3".</returns>
    public string Value(NpgsqlDbType type, object value)
    {
        _values.Add((type, value));
        return $"${_values.Count}";
    }

    public string Where => string.Join(" and ", _conditions);

    public NpgsqlCommand Command(NpgsqlDataSource database, string sql)
    {
        var command = database.CreateCommand(sql);
        foreach (var (type, value) in _values)
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = value });
        return command;
    }
}
