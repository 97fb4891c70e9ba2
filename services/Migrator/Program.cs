using Chancery.Migrator;

const string Help = """
    Brings Chancery's database to what this version needs: the log, its append-only guard, the services' roles and
    their rights. Run it before starting or upgrading the services. It may be repeated and run beside another.

    Usage: dotnet Chancery.Migrator.dll [--help]

    Environment:
      ConnectionStrings__Owner     Npgsql connection string to the database, of a role that may create roles, schemas
                                   and extensions, e.g. "Host=127.0.0.1;Port=7110;Database=chancery;Username=postgres"
      Roles__Ingestion__Password   password that the role chancery_ingestion gets
      Roles__Entity__Password      password that the role chancery_entity gets
      Roles__Query__Password       password that the role chancery_query gets

    Exit codes: 0 applied, 1 the database refused or cannot be reached, 2 a setting is missing or wrong.
    """;

if (args.Length > 0)
{
    var asked = args is ["--help" or "-h"];
    (asked ? Console.Out : Console.Error).WriteLine(asked ? Help : $"Unknown argument '{args[0]}'.\n\n{Help}");
    return asked ? 0 : 2;
}

var (settings, missing) = MigratorSettings.Read(Environment.GetEnvironmentVariable);
if (settings is null)
{
    Console.Error.WriteLine($"Not set: {string.Join(", ", missing)}. See --help.");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) => { pressed.Cancel = true; stop.Cancel(); };
try
{
    await new Migration(settings.Owner, settings.Passwords).ApplyAsync(Console.WriteLine, stop.Token);
    return 0;
}
catch (ArgumentException failure)
{
    Console.Error.WriteLine($"ConnectionStrings__Owner cannot be read: {failure.Message}");
    return 2;
}
catch (Exception failure)
{
    Console.Error.WriteLine($"The migration was not applied: {failure.Message}");
    return 1;
}
