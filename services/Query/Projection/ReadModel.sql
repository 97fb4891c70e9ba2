-- What the reads ask, made from the log alone: it can be dropped at any time and is built again. Nothing here is a truth.
drop table if exists query.engagement_version, query.document, query.entity_merge;

-- Every version of every engagement, with the positions between which it is what was held to be true.
create table query.engagement_version (
    engagement_id text not null,
    from_position bigint not null,
    until_position bigint,         -- exclusive; null: it is the present one
    recorded_position bigint not null, -- of the engagement's first version: the order "recorded", and breaks ties
    body bytea not null,           -- chancery.engagement.v1.Engagement, as the event holds it
    -- EngagementFacts: what a filter can ask.
    type integer not null,
    status integer not null,
    first_day date,                -- both null: without a date
    last_day date,
    country text not null,
    city text not null,            -- folded
    codes text[] not null,
    entity_ids text[] not null,
    topics integer[] not null,
    document_ids text[] not null,
    publishers text[] not null,
    confidence double precision not null,
    words text[] not null,         -- folded and stemmed by Words, not by a text search configuration: the feed must agree
    primary key (engagement_id, from_position)
);

-- Finds the version that the next event of an engagement ends, and holds that there is only one.
create unique index engagement_present on query.engagement_version (engagement_id) where until_position is null;
-- One index for all that filters name in arrays: GIN combines any of its columns.
create index engagement_sets on query.engagement_version
    using gin (codes, entity_ids, document_ids, publishers, topics, words);
-- The orders of ListEngagements; without a date comes last both ways.
create index engagement_by_day on query.engagement_version ((coalesce(first_day, '-infinity')), recorded_position);
create index engagement_by_day_ascending on query.engagement_version ((coalesce(first_day, 'infinity')), recorded_position);
create index engagement_by_recorded on query.engagement_version (recorded_position);
create index engagement_by_place on query.engagement_version (country, city);

-- What a list of documents shows. Text and reading stay in the log, which keeps them under the document's id: stored
-- here again they would double the database, and GetDocument would be no faster than one look-up of a stream.
create table query.document (
    document_id text primary key,
    position bigint not null,
    title text not null,
    publisher text not null,
    source_uri text not null,
    published_day date,
    received_time timestamptz not null,
    engagement_count integer not null
);
create index document_by_position on query.document (position);
create index document_by_publisher on query.document (publisher, position);

-- Which entity was a part of which other, with the positions between which it was. Engagements keep the ids that were
-- recorded: reads follow these rows.
create table query.entity_merge (
    merge_id text primary key,
    from_id text not null,
    into_id text not null,
    from_position bigint not null,
    until_position bigint          -- exclusive; null: it stands
);
create index entity_merge_by_from on query.entity_merge (from_id);
create index entity_merge_by_into on query.entity_merge (into_id);
