namespace Chancery.Migrator;

/// <summary>The passwords that the services' roles get.</summary>
public sealed record RolePasswords(string Ingestion, string Entity, string Query)
{
    internal IEnumerable<(string Role, string Password)> Roles =>
        [("chancery_ingestion", Ingestion), ("chancery_entity", Entity), ("chancery_query", Query)];
}
