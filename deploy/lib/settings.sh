# shellcheck shell=bash
# Where things are, what was asked for, and the ports that follow. Everything of one platform is under CHANCERY_HOME.

CHANCERY_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Settings that a home keeps: one given in the environment beats the one kept, and an empty one clears it.
kept_settings=(CHANCERY_PORT_OFFSET CHANCERY_BIND CHANCERY_POSTGRES CHANCERY_BROKER OTEL_EXPORTER_OTLP_ENDPOINT)

use_home() {
  CHANCERY_HOME=$(realpath -m -- "$1")
  export CHANCERY_HOME
  run_dir=$CHANCERY_HOME/run log_dir=$CHANCERY_HOME/log bin_dir=$CHANCERY_HOME/bin
  settings_file=$CHANCERY_HOME/settings secrets_file=$CHANCERY_HOME/secrets
}

# Unprivileged users go through these folders to their own, whatever the caller's umask.
make_home() {
  (umask 022 && mkdir -p "$CHANCERY_HOME" "$run_dir" "$log_dir" "$bin_dir")
}

load_settings() {
  local name value
  if [ -f "$settings_file" ]; then
    while IFS='=' read -r name value; do
      if [[ " ${kept_settings[*]} " = *" $name "* ]]; then export "$name=${!name-$value}"; fi
    done <"$settings_file"
  fi
  use_ports
}

save_settings() {
  local name
  (
    umask 077
    for name in "${kept_settings[@]}"; do
      if [ -n "${!name-}" ]; then printf '%s=%s\n' "$name" "${!name}"; fi
    done >"$settings_file.new"
  )
  mv "$settings_file.new" "$settings_file"
}

# A platform keeps its ports while any of it runs.
refuse_to_move() {
  local kept name
  kept=$(sed -n 's/^CHANCERY_PORT_OFFSET=//p' "$settings_file" 2>/dev/null || true)
  if [ "${kept:-0}" = "$CHANCERY_PORT_OFFSET" ]; then return 0; fi
  for name in postgres rabbitmq entity ingestion query; do
    if running "$name"; then
      fail "the platform in $CHANCERY_HOME runs with CHANCERY_PORT_OFFSET=${kept:-0}, not $CHANCERY_PORT_OFFSET." \
        "Leave the variable out to go on with it, or bring it down first: deploy/down. Another platform needs a CHANCERY_HOME of its own."
    fi
  done
}

use_ports() {
  local offset=${CHANCERY_PORT_OFFSET:-0}
  if ! [[ $offset =~ ^[0-9]{1,5}$ ]] || [ "$((10#$offset))" -gt 58000 ]; then
    fail "CHANCERY_PORT_OFFSET is '$offset'; it must be a number from 0 to 58000."
  fi
  export CHANCERY_PORT_OFFSET=$((10#$offset))
  ingestion_port=$((7101 + CHANCERY_PORT_OFFSET)) ingestion_http=$((7201 + CHANCERY_PORT_OFFSET))
  entity_port=$((7102 + CHANCERY_PORT_OFFSET)) entity_http=$((7202 + CHANCERY_PORT_OFFSET))
  query_port=$((7103 + CHANCERY_PORT_OFFSET)) query_http=$((7203 + CHANCERY_PORT_OFFSET))
  postgres_port=$((7110 + CHANCERY_PORT_OFFSET)) rabbitmq_port=$((7111 + CHANCERY_PORT_OFFSET))
  rabbitmq_dist_port=$((7112 + CHANCERY_PORT_OFFSET)) epmd_port=$((7113 + CHANCERY_PORT_OFFSET))
}

# The passwords of this home, made once; hexadecimal, so that they need no quoting anywhere.
load_secrets() {
  if [ ! -s "$secrets_file" ]; then
    local name
    (
      umask 077
      for name in postgres owner ingestion entity query; do
        printf '%s_password=%s\n' "$name" "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
      done >"$secrets_file.new"
    )
    mv "$secrets_file.new" "$secrets_file"
  fi
  # shellcheck source=/dev/null
  . "$secrets_file"
}

use_home "${CHANCERY_HOME:-$CHANCERY_ROOT/.chancery}"
