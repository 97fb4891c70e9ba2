-- Keys that only one append may ever hold. Rows come with the events of their append and stay for ever.
create table if not exists log.claim (
    key text primary key,
    stream_id text not null,
    version bigint not null,
    fingerprint bytea,
    taken_time timestamptz not null default clock_timestamp()
);
