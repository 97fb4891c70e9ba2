-- Who is who, made from the log alone: it can be dropped at any time and is built again. What only readers need is made when it is complete, by
-- EntityIndexes.sql.
drop table if exists entity.version, entity.name, entity.sound, entity.seat, entity.fact, entity.merge, entity.difference, entity.external_id, entity.record;

-- Entities as they were shown from a position until another, with what was merged into them. A merged one is not shown.
create table entity.version (
    entity_id text collate "C" not null,
    from_position bigint not null,
    until_position bigint not null,
    stream_version bigint not null,
    kind smallint not null,
    code text not null,
    sort_key text collate "C" not null,
    represents text[] not null,
    data bytea not null,
    primary key (entity_id, from_position));

-- Names under which entities are shown, from a position until another.
create table entity.name (
    entity_id text collate "C" not null,
    from_position bigint not null,
    until_position bigint not null,
    entity_kind smallint not null,
    name_kind smallint not null,
    value text not null,
    folded text collate "C" not null,
    spelling text not null);
create index name_by_entity on entity.name (entity_id);

-- By which words' sounds a person of a party may be found.
create table entity.sound (
    represents text collate "C" not null,
    sound text collate "C" not null,
    entity_id text collate "C" not null);
create index sound_by_entity on entity.sound (entity_id);

-- Who holds or held which office of a party, and between which days (of the common era), as far as they are known.
create table entity.seat (
    represents text collate "C" not null,
    office text collate "C" not null,
    entity_id text collate "C" not null,
    from_day int not null,
    until_day int not null);
create index seat_by_entity on entity.seat (entity_id);

-- What is known of each entity by itself, now; and which other it is merged into.
create table entity.fact (
    entity_id text collate "C" primary key,
    stream_version bigint not null,
    merge_id text collate "C",
    into_id text collate "C",
    data bytea not null);
create index fact_by_into on entity.fact (into_id) where into_id is not null;

-- Which entity was merged into which, from a position until another: that of the split.
create table entity.merge (
    merge_id text collate "C" primary key,
    from_id text collate "C" not null,
    into_id text collate "C" not null,
    from_position bigint not null,
    until_position bigint not null);
create index merge_by_from on entity.merge (from_id);
create index merge_by_into on entity.merge (into_id);
create index merge_in_order on entity.merge (from_position);

-- Which entities an analyst has stated to be different, from a position until another.
create table entity.difference (
    entity_id text collate "C" not null,
    other_id text collate "C" not null,
    from_position bigint not null,
    until_position bigint not null,
    primary key (entity_id, other_id, from_position));
create index difference_by_other on entity.difference (other_id);
create index difference_in_order on entity.difference (from_position);

-- Which entity, by itself, bears an id of another register; never taken back.
create table entity.external_id (
    scheme text collate "C" not null,
    value text collate "C" not null,
    entity_id text collate "C" not null,
    primary key (scheme, value, entity_id));

-- Records of imports that were kept because they refer to others, which may still not be here.
create table entity.record (
    record_id text collate "C" primary key,
    stream_version bigint not null,
    dataset text collate "C" not null,
    source_id text collate "C" not null,
    holder_id text collate "C" not null,
    post_id text collate "C" not null,
    waiting boolean not null,
    data bytea not null);
