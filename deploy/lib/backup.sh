# shellcheck shell=bash
# The log in a file and back. The log is all that must be kept: every read model is built from it.

# The database as libpq's tools are told of it, from an Npgsql connection string; the password by the environment.
export_libpq() {
  local part parts key value
  IFS=';' read -r -a parts <<<"$1"
  for part in "${parts[@]}"; do
    key=${part%%=*} value=${part#*=}
    case ${key,,} in
      host | server) export PGHOST=$value ;;
      port) export PGPORT=$value ;;
      database | db) export PGDATABASE=$value ;;
      username | 'user name' | 'user id' | user | userid | uid) export PGUSER=$value ;;
      password | psw | pwd) export PGPASSWORD=$value ;;
      'ssl mode' | sslmode) export PGSSLMODE=${value,,} ;;
    esac
  done
}

owner_connection() { printf %s "${CHANCERY_POSTGRES:-$(own_postgres chancery_owner "$owner_password" chancery)}"; }

# libpq_tool NAME ARGUMENT…: as the owner of the database.
libpq_tool() {
  local tool=$postgres_bin/$1
  shift
  (export_libpq "$(owner_connection)" && exec "$tool" "$@")
}
