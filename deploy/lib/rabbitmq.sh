# shellcheck shell=bash
# RabbitMQ: the one given, none, or one of our own on loopback, with its own name service (epmd), cookie and data,
# so that it meets neither the system's nor another copy's.

find_rabbitmq() {
  local candidate
  rabbitmq_server=
  # The distribution's command in /usr/sbin runs as root or rabbitmq only; what it calls does not care.
  for candidate in /usr/lib/rabbitmq/bin/rabbitmq-server "$(command -v rabbitmq-server || true)"; do
    if [ -x "$candidate" ]; then rabbitmq_server=$candidate && break; fi
  done
  epmd=$(command -v epmd || true)
  [ -n "$rabbitmq_server" ] && [ -n "$epmd" ]
}

require_rabbitmq() {
  local remedy="Or name a running one: CHANCERY_BROKER=amqp://user:password@host:5672 deploy/up, or go without: deploy/up --no-broker"
  find_rabbitmq && return 0
  install_package rabbitmq-server RabbitMQ "$remedy"
  find_rabbitmq || fail "rabbitmq-server was installed but not found." "$remedy"
}

start_rabbitmq() {
  require_rabbitmq
  local home
  home=$(storage rabbitmq rabbitmq)
  start_epmd "$home"
  # One that was just killed may be seen for a moment yet.
  if running rabbitmq && wait_until 60 rabbitmq_answers_or_ended && running rabbitmq; then
    note rabbitmq "already running on 127.0.0.1:$rabbitmq_port"
    return 0
  fi
  require_free_port RabbitMQ "$rabbitmq_port"
  require_free_port "RabbitMQ's distribution" "$rabbitmq_dist_port"
  start_broker "$home"
  wait_until 180 rabbitmq_answers_or_ended || true
  if ! running rabbitmq || ! rabbitmq_answers; then
    show_log "$log_dir/rabbitmq.log"
    fail "RabbitMQ did not start."
  fi
  note rabbitmq "started on 127.0.0.1:$rabbitmq_port"
}

# A broker whose name service was ended starts another by itself and registers anew.
start_epmd() {
  adopt_epmd "$1"
  if running epmd; then return 0; fi
  require_free_port "RabbitMQ's name service" "$epmd_port"
  local as
  as_user rabbitmq
  start_process epmd "${as[@]}" env HOME="$1" "$epmd" -address 127.0.0.1 -port "$epmd_port"
  wait_until 20 port_open "$epmd_port" || fail "epmd did not start." "See $log_dir/epmd.log."
}

# The name service that works for the broker at home, known by its HOME, becomes ours to stop.
adopt_epmd() {
  if running epmd; then return 0; fi
  local process
  for process in /proc/[0-9]*; do
    if [ "$(cat "$process/comm" 2>/dev/null)" = epmd ] && tr '\0' '\n' 2>/dev/null <"$process/environ" | grep -qxF "HOME=$1"; then
      record_process epmd "${process##*/}"
    fi
  done
}

# With RABBITMQ_ALLOW_INPUT the script becomes the server instead of watching over it, so that the pid is the server's;
# SIGTERM then stops the node in order. Idle schedulers sleep instead of spinning.
start_broker() {
  local as
  as_user rabbitmq
  # shellcheck disable=SC2016
  "${as[@]}" sh -c 'cd / && printf "[].\n" >"$1/enabled_plugins" && : >"$1/rabbitmq.conf" && : >"$1/environment"' sh "$1"
  start_process rabbitmq "${as[@]}" env -u NOTIFY_SOCKET HOME="$1" LANG=C.UTF-8 \
    RABBITMQ_CONF_ENV_FILE="$1/environment" RABBITMQ_CONFIG_FILE="$1/rabbitmq.conf" RABBITMQ_ENABLED_PLUGINS_FILE="$1/enabled_plugins" \
    RABBITMQ_NODENAME=chancery@localhost RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_NODE_PORT="$rabbitmq_port" \
    RABBITMQ_DIST_PORT="$rabbitmq_dist_port" ERL_EPMD_ADDRESS=127.0.0.1 ERL_EPMD_PORT="$epmd_port" \
    RABBITMQ_MNESIA_BASE="$1/data" RABBITMQ_LOG_BASE="$1" RABBITMQ_LOGS=- RABBITMQ_ALLOW_INPUT=1 \
    RABBITMQ_SERVER_START_ARGS="-noinput -kernel inet_dist_use_interface {127,0,0,1}" \
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="+sbwt none +sbwtdcpu none +sbwtdio none" \
    "$rabbitmq_server"
}

# A broker that is up answers the AMQP 0-9-1 greeting with a method frame, whose first byte is 1.
rabbitmq_answers() {
  local first=
  {
    exec 3<>"/dev/tcp/127.0.0.1/$rabbitmq_port" || return 1
    printf 'AMQP\0\0\11\1' >&3
    first=$(timeout 5 head -c 1 <&3 | od -An -tu1)
    exec 3>&-
  } 2>/dev/null
  [ "${first// /}" = 1 ]
}

rabbitmq_answers_or_ended() { rabbitmq_answers || ! running rabbitmq; }

stop_rabbitmq() { stop_process rabbitmq TERM 60; }

stop_broker() {
  stop_rabbitmq
  if [ -e "$CHANCERY_HOME/rabbitmq" ]; then adopt_epmd "$(readlink -f "$CHANCERY_HOME/rabbitmq")"; fi
  stop_process epmd TERM 10
}

own_broker() { printf 'amqp://guest:guest@127.0.0.1:%s' "$rabbitmq_port"; }
