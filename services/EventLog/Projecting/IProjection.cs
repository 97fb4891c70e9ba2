using Npgsql;

namespace Chancery.EventLog;

/// <summary>Tables that a service derives from the log, in a schema of its own. They can be dropped at any time and are built again.</summary>
public interface IProjection
{
    /// <summary>The schema; also what the work and its metrics are called: <c>query</c>.</summary>
    string Name { get; }

    /// <summary>From 1. Raise it with every change of the tables or of what is written into them: they are then built anew from the
    /// beginning of the log.</summary>
    int Version { get; }

    /// <summary>SQL that drops the tables where they exist and makes them, empty. How far they have come is kept beside them, not by them.</summary>
    string Definition { get; }

    /// <summary>SQL that is run once, when the tables first hold all that the log holds: indexes that only readers need are made faster then than row by
    /// row. None by default.</summary>
    string Completion => "";

    /// <summary>Takes events into the tables, in the transaction of the connection. Events without a place in them are passed over.</summary>
    /// <param name="connection">Open, in a transaction.</param>
    /// <param name="events">The next ones, in order of position; there may be none.</param>
    /// <param name="ct">Gives up; nothing is written then.</param>
    Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<LoggedEvent> events, CancellationToken ct);
}
