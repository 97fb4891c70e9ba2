# shellcheck shell=bash
# What the commands say to the person who calls them.

say() { printf '%s\n' "$*"; }

note() { printf '%-12s %s\n' "$1" "$2"; }

warn() { printf 'warning: %s\n' "$*" >&2; }

complain() {
  printf 'error: %s\n' "$1" >&2
  shift
  local remedy
  for remedy in "$@"; do printf '       %s\n' "$remedy" >&2; done
}

# Ends the command. The first argument says what is wrong, the others what to do about it.
fail() {
  complain "$@"
  exit 1
}

# The same for wrong arguments.
misuse() {
  complain "$@"
  exit 2
}

# The end of a log, indented, under its name.
show_log() {
  [ -s "$1" ] || return 0
  printf -- '--- last lines of %s\n' "$1" >&2
  tail -n "${2:-25}" "$1" | sed 's/^/    /' >&2
}
