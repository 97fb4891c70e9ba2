using Npgsql;

namespace Chancery.EventLog;

/// <summary>Tells a database that cannot work from a statement that it refused.</summary>
public static class DatabaseFailure
{
    /// <summary>The database cannot be reached or cannot work now; otherwise it has refused this one statement.</summary>
    public static bool IsUnavailable(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case OperationCanceledException: return false;
                case PostgresException refused: return IsUnavailable(refused.SqlState);
                case NpgsqlException or LogUnavailableException or TimeoutException or System.Net.Sockets.SocketException: return true;
            }
        }

        return false;
    }

    /// <summary>The server gave up this transaction for another's sake and has rolled it back: it may be tried again.</summary>
    internal static bool IsRolledBackForAnother(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure }) return true;
        }

        return false;
    }

    internal static LogUnavailableException Unavailable(Exception cause) => new("The log's database cannot be reached.", cause);

    // Classes of SQLSTATE: connection, resources, operator intervention, system; a server that only reads (a stand-by); and tables that are
    // not there yet, or are just being made anew.
    private static bool IsUnavailable(string state) => state[..2] is "08" or "53" or "57" or "58"
        || state is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName;
}
