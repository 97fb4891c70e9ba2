# shellcheck shell=bash
# A PostgreSQL and a RabbitMQ for tests alone, in a home of their own beside that of the platform.

# An offset none of whose ports is taken, below the range from which clients get theirs.
free_offset() {
  local offset port
  while :; do
    offset=$((10000 + (RANDOM % 700) * 20))
    for port in 7101 7102 7103 7110 7111 7112 7113 7201 7202 7203; do
      port_free $((port + offset)) || continue 2
    done
    printf '%s\n' "$offset"
    return 0
  done
}

# start_test_servers BROKER(yes|no): what is not given by CHANCERY_TEST_POSTGRES and CHANCERY_TEST_BROKER.
start_test_servers() {
  # What the platform was told concerns its own servers.
  unset "${kept_settings[@]}"
  load_settings
  if ! running postgres && ! running rabbitmq; then
    CHANCERY_PORT_OFFSET=$(free_offset)
    use_ports
    save_settings
  fi
  load_secrets
  if [ -z "${CHANCERY_TEST_POSTGRES:-}" ]; then
    start_postgres
    # Tests make and drop databases, and may end each other's sessions when they do: they get the superuser.
    CHANCERY_TEST_POSTGRES=$(own_postgres postgres "$postgres_password" postgres)
  fi
  if [ -z "${CHANCERY_TEST_BROKER:-}" ] && [ "$1" = yes ]; then
    start_rabbitmq
    CHANCERY_TEST_BROKER=$(own_broker)
  fi
  export CHANCERY_TEST_POSTGRES CHANCERY_TEST_BROKER=${CHANCERY_TEST_BROKER:-}
}

stop_test_servers() {
  stop_broker
  stop_postgres
  rm -f "$run_dir/kept"
}
