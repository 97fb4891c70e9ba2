# shellcheck shell=bash
# Background processes by name: run/NAME.pid holds the process id alone, run/NAME.started what tells that process
# from a later one with the same id. Nothing is signalled whose start does not match.
# (Functions say "return 0": in a trap, a bare "return" gives the status from before the trap.)

# The start of a live process within this boot of the machine; fails for one that has ended or is a zombie.
process_start() {
  local stat
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  # The second field, the program's name in brackets, may hold blanks.
  read -r -a stat <<<"${stat##*) }"
  case ${stat[0]} in Z | X) return 1 ;; esac
  printf '%s %s\n' "$(</proc/sys/kernel/random/boot_id)" "${stat[19]}"
}

process_id() { cat "$run_dir/$1.pid" 2>/dev/null; }

running() {
  local id
  id=$(process_id "$1") && [ -n "$id" ] && [ "$(process_start "$id")" = "$(cat "$run_dir/$1.started" 2>/dev/null)" ]
}

record_process() {
  process_start "$2" >"$run_dir/$1.started" && printf '%s\n' "$2" >"$run_dir/$1.pid"
}

forget_process() { rm -f "$run_dir/$1.pid" "$run_dir/$1.started" "$run_dir/$1.launch"; }

# start_process NAME COMMAND…: in a session of its own, its output in log/NAME.log, and without the lock.
start_process() {
  local name=$1
  shift
  (cd / && exec setsid "$@" </dev/null >>"$log_dir/$name.log" 2>&1 9>&-) &
  record_process "$name" $! || true
  disown
}

# stop_process NAME SIGNAL SECONDS: asks, waits, and ends it by force when it has not gone by then.
stop_process() {
  local name=$1 id
  if ! running "$name"; then
    forget_process "$name"
    return 0
  fi
  id=$(process_id "$name")
  kill "-$2" "$id" 2>/dev/null || true
  if ! wait_until "$3" not_running "$name"; then
    warn "$name (process $id) did not stop within $3 s and is ended by force."
    kill -KILL "$id" 2>/dev/null || true
    wait_until 10 not_running "$name" || fail "$name (process $id) cannot be ended."
  fi
  forget_process "$name"
  note "$name" "stopped"
}

not_running() { ! running "$1"; }

# wait_until SECONDS COMMAND…: repeats the command until it succeeds; fails when the time is up.
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.2
  done
}

# Sets "as" to what must precede a command so that it runs as that user: nothing when the caller is not root.
as_user() {
  as=()
  if [ "$(id -u)" -eq 0 ]; then as=(setpriv --reuid "$1" --regid "$(id -g "$1")" --init-groups --); fi
}

run_as() {
  local as
  as_user "$1"
  shift
  (cd / && exec "${as[@]}" "$@")
}
