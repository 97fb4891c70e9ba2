# shellcheck shell=bash
# The three services: how each is started, and when it is ready.

services=(entity ingestion query)
ready_seconds=180

listen_address() { case ${CHANCERY_BIND:-} in '' | 0.0.0.0) printf 127.0.0.1 ;; *) printf %s "$CHANCERY_BIND" ;; esac; }

# Connection string of one role, by the given server or our own: log_connection USER PASSWORD.
log_connection() {
  if [ -z "${CHANCERY_POSTGRES:-}" ]; then own_postgres "$1" "$2" chancery && return 0; fi
  local part parts
  IFS=';' read -r -a parts <<<"$CHANCERY_POSTGRES"
  for part in "${parts[@]}"; do
    case ${part,,} in username=* | 'user name='* | 'user id='* | user=* | userid=* | uid=* | password=* | psw=* | pwd=* | '') ;; *) printf '%s;' "$part" ;; esac
  done
  printf 'Username=%s;Password=%s' "$1" "$2"
}

# Applies the log's schema, roles and grants; the same again changes nothing.
migrate() {
  local owner=${CHANCERY_POSTGRES:-$(log_connection chancery_owner "$owner_password")}
  if ! ConnectionStrings__Owner=$owner Roles__Ingestion__Password=$ingestion_password Roles__Entity__Password=$entity_password \
    Roles__Query__Password=$query_password \
    "$dotnet" "$version_dir/Migrator/Chancery.Migrator.dll" </dev/null >"$log_dir/migrator.log" 2>&1; then
    show_log "$log_dir/migrator.log"
    fail "the database could not be prepared." "See $log_dir/migrator.log."
  fi
  note database "prepared"
}

# Sets "environment" to what a service is told beside what it inherits.
service_environment() {
  local password=$1_password
  environment=(ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Production}" CHANCERY_PORT_OFFSET="$CHANCERY_PORT_OFFSET"
    CHANCERY_BIND="${CHANCERY_BIND:-127.0.0.1}" OTEL_EXPORTER_OTLP_ENDPOINT="${OTEL_EXPORTER_OTLP_ENDPOINT:-}"
    ConnectionStrings__Log="$(log_connection "chancery_$1" "${!password}")")
  case $1 in
    ingestion) environment+=(Services__Entity="http://$(listen_address):$entity_port") ;;
    query) environment+=(ConnectionStrings__Broker="$broker") ;;
  esac
}

# What distinguishes this launch from another: the binaries and what the service is told.
launch_of() {
  local environment
  service_environment "$1"
  printf '%s\n' "$version_dir" "${environment[@]}" | sha256sum | cut -c1-16
}

# Whether the service runs as it would be started now.
current() { running "$1" && [ "$(cat "$run_dir/$1.launch" 2>/dev/null)" = "$(launch_of "$1")" ]; }

start_service() {
  local name=${1^} environment grpc=$1_port http=$1_http
  if running "$1"; then
    note "$1" "has other binaries or settings now and is started anew"
    stop_service "$1"
  fi
  require_free_port "$1" "${!grpc}"
  require_free_port "$1" "${!http}"
  service_environment "$1"
  # The settings go by the environment of a shell, not by arguments, which everyone on the machine can read.
  (
    export "${environment[@]}"
    unset ASPNETCORE_URLS ASPNETCORE_HTTP_PORTS DOTNET_URLS
    if [ -z "$OTEL_EXPORTER_OTLP_ENDPOINT" ]; then unset OTEL_EXPORTER_OTLP_ENDPOINT; fi
    start_process "$1" env -C "$version_dir/$name" "$dotnet" "Chancery.$name.dll"
  )
  launch_of "$1" >"$run_dir/$1.launch"
}

stop_service() { stop_process "$1" TERM 30; }

# Waits until the service is ready, telling how it stands; fails when it has ended, or is not ready in time.
wait_ready() {
  local http=$1_http grpc=$1_port begin=$SECONDS told=0 status
  while :; do
    status=$(http_status "${!http}" /health/ready "$(listen_address)" || true)
    if [ "$status" = 200 ]; then break; fi
    if ! running "$1" || [ $((SECONDS - begin)) -ge $ready_seconds ]; then return 1; fi
    if [ $((SECONDS - begin)) -ge $((told + 5)) ]; then
      told=$((SECONDS - begin))
      note "$1" "not ready after $told s (/health/ready: ${status:-no answer yet})"
    fi
    sleep 0.2
  done
  note "$1" "$2 on $(listen_address): gRPC ${!grpc}, HTTP ${!http}"
}

# Says why a service is not ready, and ends the command.
report_failure() {
  local http=$1_http
  show_log "$log_dir/$1.log" 30
  if running "$1"; then
    fail "$1 was not ready within $ready_seconds s." "http://$(listen_address):${!http}/health/ready says why; the log is $log_dir/$1.log."
  fi
  fail "$1 ended while starting." "See $log_dir/$1.log."
}

# Those that run as they should are left alone. One that was seen running, yet is gone a moment later, was dying.
bring_up_services() {
  local service started=()
  for service in "${services[@]}"; do
    if ! current "$service"; then started+=("$service"); fi
  done
  if [ ${#started[@]} -gt 0 ]; then migrate; fi
  for service in "${started[@]}"; do start_service "$service"; done
  for service in "${services[@]}"; do
    if [[ " ${started[*]} " = *" $service "* ]]; then
      wait_ready "$service" started || report_failure "$service"
    elif ! wait_ready "$service" "already running"; then
      if running "$service"; then report_failure "$service"; fi
      start_service "$service"
      wait_ready "$service" started || report_failure "$service"
    fi
  done
}
