namespace Chancery.Migrator;

/// <summary>What the operator gives by the environment.</summary>
internal sealed record MigratorSettings(string Owner, RolePasswords Passwords)
{
    public static readonly string[] Keys =
        ["ConnectionStrings__Owner", "Roles__Ingestion__Password", "Roles__Entity__Password", "Roles__Query__Password"];

    /// <summary>The settings, or the names of those that are missing.</summary>
    public static (MigratorSettings? Settings, string[] Missing) Read(Func<string, string?> variable)
    {
        var missing = Keys.Where(key => string.IsNullOrEmpty(variable(key))).ToArray();
        if (missing.Length > 0) return (null, missing);
        var values = Keys.Select(key => variable(key)!).ToArray();
        return (new MigratorSettings(values[0], new RolePasswords(values[1], values[2], values[3])), []);
    }
}
