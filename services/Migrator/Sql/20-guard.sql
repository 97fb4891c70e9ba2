-- The log is append-only for everyone, its owner included. The triggers fire in every replication role.

create or replace function log.refuse() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    raise exception 'The log is append-only: % of %.% is refused.', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege', hint = 'Append a correcting event instead.';
end
$$;

-- An event may take only the number that its own session has just drawn: a number once passed over stays unused, and readers may
-- rely on it. Marten would fill the numbers of a failed append with tombstones, afterwards and from elsewhere: they are dropped.
create or replace function log.guard_event() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.type = 'tombstone' then
        return null;
    end if;
    if new.seq_id <> currval('log.mt_events_sequence') then
        raise exception 'Position % was not drawn for this event.', new.seq_id using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

-- Of a stream only its version changes, upwards.
create or replace function log.guard_stream() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.id = 'mt_tombstone' then
        return null;
    end if;
    if tg_op = 'UPDATE' and (new.version <= old.version
        or to_jsonb(new) - 'version' - 'timestamp' <> to_jsonb(old) - 'version' - 'timestamp') then
        raise exception 'The log is append-only: the stream % changes only by its events.', old.id using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

-- When its transaction ends, a stream is at the version of an event of its own.
create or replace function log.guard_version() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if not exists (select from log.mt_events where stream_id = new.id and version = new.version) then
        raise exception 'The stream % has no event of version %.', new.id, new.version using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;

-- In the order in which appends take them, so that a migration beside running services waits for them and blocks none for good.
lock table log.claim, log.mt_streams, log.mt_events in share row exclusive mode;

create or replace trigger a_guard before insert on log.mt_events for each row execute function log.guard_event();
create or replace trigger a_guard before insert or update on log.mt_streams for each row execute function log.guard_stream();
drop trigger if exists c_guard_version on log.mt_streams;
create constraint trigger c_guard_version after insert or update on log.mt_streams
    deferrable initially deferred for each row execute function log.guard_version();
alter table log.mt_events enable always trigger a_guard;
alter table log.mt_streams enable always trigger a_guard;
alter table log.mt_streams enable always trigger c_guard_version;

do $$
declare
    refused record;
begin
    for refused in
        select * from (values
            ('mt_events', 'update or delete', 'row'), ('mt_events', 'truncate', 'statement'),
            ('mt_streams', 'delete', 'row'), ('mt_streams', 'truncate', 'statement'),
            ('claim', 'update or delete', 'row'), ('claim', 'truncate', 'statement')) as t (name, what, level)
    loop
        execute format(
            'create or replace trigger %I before %s on log.%I for each %s execute function log.refuse()',
            'b_refuse_' || refused.level, refused.what, refused.name, refused.level);
        execute format('alter table log.%I enable always trigger %I', refused.name, 'b_refuse_' || refused.level);
    end loop;
end
$$;

-- Positions are drawn one by one: a session that kept a stock of them would insert them late.
alter sequence log.mt_events_sequence cache 1 no cycle;
