using Chancery.Platform.Tests;
using Google.Protobuf;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

/// <summary>Attacks the log with each role's own rights.</summary>
public sealed class AppendOnlyTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>What nobody may do, the owner neither.</summary>
    private static readonly string[] Rewriting =
    [
        "update log.mt_events set bdata = '\\x00'",
        "update log.mt_events set is_archived = true",
        "update log.mt_events set headers = '{}'",
        "update log.mt_events set seq_id = seq_id + 1000",
        "delete from log.mt_events",
        "truncate log.mt_events",
        "truncate log.mt_streams cascade",
        "delete from log.mt_streams",
        "update log.mt_streams set version = version - 1",
        "update log.mt_streams set version = version + 1",
        "update log.mt_streams set timestamp = now()",
        "update log.mt_streams set id = 'other'",
        "update log.mt_streams set is_archived = true",
        "select log.mt_archive_stream(id) from log.mt_streams",
        "insert into log.mt_streams (id, version) values ('hollow', 3)",
        "insert into log.mt_streams (id, version) select id, 9 from log.mt_streams on conflict (id) do update set version = 9",
        "insert into log.mt_events (seq_id, id, stream_id, version, data, type) select 1000000, gen_random_uuid(), id, 99, '{}', 'name-added' from log.mt_streams limit 1",
        "insert into log.mt_events (seq_id, id, stream_id, version, data, type) select 1, gen_random_uuid(), id, 99, '{}', 'name-added' from log.mt_streams limit 1",
        "insert into log.mt_events select * from log.mt_events on conflict (seq_id) do update set bdata = '\\x00'",
        "merge into log.mt_events e using log.mt_streams s on e.stream_id = s.id when matched then update set bdata = '\\x00'",
        "update log.claim set stream_id = 'other'",
        "delete from log.claim",
        "truncate log.claim",
        "insert into log.claim select * from log.claim on conflict (key) do update set stream_id = 'other'",
    ];

    /// <summary>What no service may do.</summary>
    private static readonly string[] Undermining =
    [
        "set session_replication_role = replica",
        "alter table log.mt_events disable trigger all",
        "alter table log.mt_events disable trigger b_refuse_row",
        "drop trigger b_refuse_row on log.mt_events",
        "create or replace function log.refuse() returns trigger language plpgsql as 'begin return new; end'",
        "create trigger z before insert on log.mt_events for each row execute function log.refuse()",
        "create rule r as on insert to log.mt_events do instead nothing",
        "drop table log.mt_events cascade",
        "drop schema log cascade",
        "alter table log.mt_events drop column bdata",
        "alter table log.mt_events rename to mine",
        "alter table log.mt_events owner to current_user",
        "alter table log.claim add column x int",
        "select setval('log.mt_events_sequence', 1)",
        "alter sequence log.mt_events_sequence restart",
        "select log.mt_mark_event_progression('all', 1)",
        "begin; lock table log.mt_events in access exclusive mode; commit",
        "create table log.mine (x int)",
        "create table public.mine (x int)",
        "alter role current_user superuser",
        "set role postgres",
    ];

    public static TheoryData<string> Services => ["ingestion", "entity", "query"];

    [Theory]
    [MemberData(nameof(Services))]
    public async Task No_service_can_change_what_the_log_holds(string service)
    {
        var before = await ContentAsync();
        await using var role = NpgsqlDataSource.Create(ConnectionString(service));
        foreach (var attack in Rewriting.Concat(Undermining)) await RefusedAsync(role, attack);
        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task Not_even_the_owner_rewrites_it_whatever_the_replication_role()
    {
        var before = await ContentAsync();
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        foreach (var attack in Rewriting)
        {
            await RefusedAsync(owner, attack);
            await RefusedAsync(owner, $"begin; set local session_replication_role = replica; {attack}; commit");
        }

        Assert.Equal(before, await ContentAsync());
    }

    [Theory]
    [InlineData("ingestion", "entity")]
    [InlineData("ingestion", "query")]
    [InlineData("entity", "query")]
    [InlineData("query", "entity")]
    public async Task No_service_touches_what_another_derives(string service, string other)
    {
        await using var theirs = NpgsqlDataSource.Create(ConnectionString(other));
        await using (var make = theirs.CreateCommand($"create table if not exists {other}.kept (x int)")) await make.ExecuteNonQueryAsync(Stop);
        await using var role = NpgsqlDataSource.Create(ConnectionString(service));
        string[] attacks =
        [
            $"select * from {other}.kept",
            $"insert into {other}.kept values (1)",
            $"drop table {other}.kept",
            $"drop schema {other} cascade",
            $"create table {other}.mine (x int)",
        ];
        foreach (var attack in attacks) await RefusedAsync(role, attack);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task What_a_service_grants_gives_nobody_anything(string service)
    {
        const string Rights = """
            select string_agg(relname || coalesce(relacl::text, ''), ';' order by relname) from pg_class where relnamespace = 'log'::regnamespace
            """;
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var rights = owner.CreateCommand(Rights);
        var before = await rights.ExecuteScalarAsync(Stop);
        await using var role = NpgsqlDataSource.Create(ConnectionString(service));
        await using var grant = role.CreateCommand("grant all on log.mt_events, log.mt_streams, log.claim to public");
        await Record.ExceptionAsync(() => grant.ExecuteNonQueryAsync(Stop));
        Assert.Equal(before, await rights.ExecuteScalarAsync(Stop));
    }

    [Fact]
    public async Task Query_appends_nothing()
    {
        await using var log = new Log(database.Query);
        await using var role = NpgsqlDataSource.Create(database.Query);
        await RefusedAsync(role, "select nextval('log.mt_events_sequence')");
        await RefusedAsync(role, "insert into log.claim (key, stream_id, version) values ('mine', 's', 1)");
        await Assert.ThrowsAnyAsync<Exception>(() => log.AppendAsync(Log.NewStream(), 0, Log.Event()));
    }

    [Fact]
    public async Task Numbers_passed_over_are_never_filled_by_tombstones()
    {
        await using var log = new Log(database.Ingestion);
        var stream = Log.NewStream();
        await log.AppendAsync(stream, 0, Log.Event());
        var good = Enumerable.Range(0, 5).Select(_ => log.AppendAsync(Log.NewStream(), 0, Log.Event())).ToArray();
        await Assert.ThrowsAsync<StreamChangedException>(() => log.AppendAsync(stream, 0, Log.Event()));
        await Task.WhenAll(good);
        await using var role = NpgsqlDataSource.Create(database.Ingestion);
        await using var fill = role.CreateCommand("""
            insert into log.mt_streams (id, version) values ('mt_tombstone', 0);
            insert into log.mt_events (seq_id, id, stream_id, version, data, type) values (2000000, gen_random_uuid(), 'mt_tombstone', 1, '{}', 'tombstone')
            """);
        await fill.ExecuteNonQueryAsync(Stop);
        await using var count = role.CreateCommand("""
            select (select count(*) from log.mt_events where type = 'tombstone') + (select count(*) from log.mt_streams where id = 'mt_tombstone')
            """);
        Assert.Equal(0L, await count.ExecuteScalarAsync(Stop));
    }

    private string ConnectionString(string service) => service switch
    {
        "ingestion" => database.Ingestion,
        "entity" => database.Entity,
        _ => database.Query,
    };

    private static async Task RefusedAsync(NpgsqlDataSource role, string attack)
    {
        await using var connection = await role.OpenConnectionAsync(Stop);
        await using var command = new NpgsqlCommand(attack, connection);
        var refusal = await Record.ExceptionAsync(() => command.ExecuteNonQueryAsync(Stop));
        var refused = refusal is PostgresException { SqlState: "42501" or "0A000" or "23503" or "55000" };
        Assert.True(refused, $"{attack}: {refusal?.Message ?? "was let through"}");
    }

    /// <summary>Every byte of the log, after some has been written.</summary>
    private async Task<string> ContentAsync()
    {
        await using var log = new Log(database.Ingestion);
        if (await log.Reader.FindClaimAsync("request/first", Stop) is null)
        {
            var claim = new Claim("request/first", "first", 9, ByteString.Empty);
            await log.Writer.AppendAsync(new Append(new StreamAppend("first", 0, [.. Samples.All]), Log.By, claim), Stop);
        }

        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var command = owner.CreateCommand("""
            select (select string_agg(e::text, ';' order by seq_id) from log.mt_events e)
                || (select string_agg(s::text, ';' order by id) from log.mt_streams s)
                || (select string_agg(c::text, ';' order by key) from log.claim c)
            """);
        return (string)(await command.ExecuteScalarAsync(Stop))!;
    }
}
