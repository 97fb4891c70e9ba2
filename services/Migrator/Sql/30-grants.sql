-- Each service may do to the log what it does, and nothing more.
revoke all on schema log from public;
revoke all on all tables in schema log from public, chancery_ingestion, chancery_entity, chancery_query;
revoke all on all sequences in schema log from public, chancery_ingestion, chancery_entity, chancery_query;
revoke all on all functions in schema log from public, chancery_ingestion, chancery_entity, chancery_query;
revoke create on schema public from public;

grant usage on schema log, public to chancery_ingestion, chancery_entity, chancery_query;
grant select on log.mt_events, log.mt_streams, log.claim to chancery_ingestion, chancery_entity, chancery_query;

grant insert on log.mt_events, log.mt_streams, log.claim to chancery_ingestion, chancery_entity;
grant update (version, timestamp) on log.mt_streams to chancery_ingestion, chancery_entity;
grant usage on sequence log.mt_events_sequence to chancery_ingestion, chancery_entity;
do $$
declare
    append regprocedure;
begin
    for append in select oid::regprocedure from pg_proc where pronamespace = 'log'::regnamespace and proname = 'mt_quick_append_events'
    loop
        execute format('grant execute on function %s to chancery_ingestion, chancery_entity', append);
    end loop;
end
$$;
