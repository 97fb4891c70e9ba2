# shellcheck shell=bash
# PostgreSQL: the one given, else one of our own on loopback.

postgres_oldest=14

# Folder of the newest server that is new enough; empty when there is none.
find_postgres() {
  local candidate version newest=0
  postgres_bin=
  for candidate in /usr/lib/postgresql/*/bin "$(dirname "$(command -v postgres || echo /none/postgres)")"; do
    if ! [ -x "$candidate/postgres" ] || ! [ -x "$candidate/initdb" ] || ! [ -x "$candidate/psql" ]; then continue; fi
    version=$("$candidate/postgres" --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
    if [ "$version" -ge $postgres_oldest ] && [ "$version" -gt "$newest" ]; then newest=$version postgres_bin=$candidate; fi
  done
  # A data directory stays with the major version that made it.
  if [ -e "$CHANCERY_HOME/postgres" ]; then
    version=$(run_as postgres cat "$CHANCERY_HOME/postgres/data/PG_VERSION" 2>/dev/null || true)
    if [ -n "$version" ] && [ "$version" != "$newest" ]; then
      postgres_bin=/usr/lib/postgresql/$version/bin
      [ -x "$postgres_bin/postgres" ] || fail "the data in $CHANCERY_HOME/postgres is of PostgreSQL $version, which is not installed." \
        "Install PostgreSQL $version again, or restore a dump into a new home (deploy/README.md, Back up and restore)."
    fi
  fi
  [ -n "$postgres_bin" ]
}

require_postgres() {
  find_postgres || { install_package postgresql "PostgreSQL $postgres_oldest or newer" \
    "Or name a running one: CHANCERY_POSTGRES='Host=…;Port=5432;Database=…;Username=…;Password=…' deploy/up" && find_postgres; } ||
    fail "the distribution's PostgreSQL is older than $postgres_oldest." "Name a newer one with CHANCERY_POSTGRES."
}

# Starts it unless it runs, and waits until it answers. The settings that matter to us are given at the start, so that
# a changed port offset needs no edit; fsync stays on.
start_postgres() {
  require_postgres
  # One that was just killed may be seen for a moment yet.
  if running postgres && wait_until 60 postgres_answers_or_ended && running postgres; then
    note postgres "already running on 127.0.0.1:$postgres_port"
    return 0
  fi
  require_free_port PostgreSQL "$postgres_port"
  local data as
  data=$(storage postgres postgres)/data
  if ! run_as postgres test -s "$data/PG_VERSION"; then make_cluster "$data"; fi
  clear_stale_lock "$data"
  as_user postgres
  start_process postgres "${as[@]}" "$postgres_bin/postgres" -D "$data" -c port="$postgres_port" -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories= -c max_connections=300 -c timezone=UTC -c log_timezone=UTC
  # After a crash it replays its log first.
  wait_until 180 postgres_answers_or_ended || true
  if ! running postgres || ! postgres_answers; then
    show_log "$log_dir/postgres.log"
    fail "PostgreSQL did not start."
  fi
  note postgres "started on 127.0.0.1:$postgres_port ($("$postgres_bin/postgres" --version | sed 's/.*) //; s/ .*//'))"
}

postgres_answers() { "$postgres_bin/pg_isready" -q -h 127.0.0.1 -p "$postgres_port"; }

postgres_answers_or_ended() { postgres_answers || ! running postgres; }

make_cluster() {
  run_as postgres rm -rf -- "$1"
  # The password goes by a file that only that user reads; arguments are seen by everyone.
  # shellcheck disable=SC2016
  run_as postgres sh -c 'umask 077 && cat >"$1"' sh "$1.password" <<<"$postgres_password"
  run_as postgres "$postgres_bin/initdb" -D "$1" -U postgres -A scram-sha-256 --pwfile="$1.password" -E UTF8 --locale=C.UTF-8 \
    --no-instructions >>"$log_dir/postgres.log" 2>&1 || { show_log "$log_dir/postgres.log"; fail "initdb failed."; }
  run_as postgres rm -f "$1.password"
}

# After kill -9 the server's children work in the data directory until they notice; then its lock file is stale. A
# server that someone else runs there is left alone, and PostgreSQL itself refuses to start beside it.
clear_stale_lock() {
  run_as postgres test -e "$1/postmaster.pid" || return 0
  if wait_until 30 nobody_works_in "$1"; then run_as postgres rm -f "$1/postmaster.pid"; fi
}

nobody_works_in() {
  local process
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/cwd" 2>/dev/null)" != "$1" ] || return 1
  done
}

stop_postgres() { stop_process postgres INT 60; }

# psql as the superuser of our own server; statements come by standard input.
superuser_psql() {
  PGPASSWORD=$postgres_password "$postgres_bin/psql" -h 127.0.0.1 -p "$postgres_port" -U postgres -d postgres -X \
    -q -v ON_ERROR_STOP=1
}

# The database and its owner, who may create the roles of the services but is no superuser. Repeating changes nothing.
make_database() {
  superuser_psql <<SQL
select 'create role chancery_owner login createrole' where not exists (select from pg_roles where rolname = 'chancery_owner') \gexec
alter role chancery_owner password '$owner_password';
select 'create database chancery owner chancery_owner' where not exists (select from pg_database where datname = 'chancery') \gexec
SQL
}

# Npgsql connection string of our own server: own_postgres USER PASSWORD DATABASE.
own_postgres() {
  printf 'Host=127.0.0.1;Port=%s;Database=%s;Username=%s;Password=%s' "$postgres_port" "$3" "$1" "$2"
}
