-- Made once the tables of EntityTables.sql hold the whole log: much faster than row by row.
set local maintenance_work_mem = '256MB';
create unique index version_current on entity.version (entity_id) where until_position = 9223372036854775807;
create index version_in_order on entity.version (sort_key, entity_id);
create index version_by_code on entity.version (code) where code <> '';
create index version_by_represents on entity.version using gin (represents) with (fastupdate = off);
create index name_by_folded on entity.name (folded);
create index name_by_spelling on entity.name using gin (spelling public.gin_trgm_ops) with (fastupdate = off);
create index sound_by_sound on entity.sound (represents, sound, entity_id);
create index seat_by_office on entity.seat (represents, office);
create index external_id_by_entity on entity.external_id (entity_id);
create index record_waiting_for_holder on entity.record (holder_id) where waiting;
create index record_waiting_for_post on entity.record (post_id) where waiting;
create index record_waiting on entity.record (dataset, source_id) where waiting;
analyze entity.version, entity.name, entity.sound, entity.seat, entity.fact, entity.external_id, entity.record;
