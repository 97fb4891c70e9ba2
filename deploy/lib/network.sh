# shellcheck shell=bash
# Ports and HTTP by bash alone: a bare machine has neither curl nor ss.

port_open() { (exec 3<>"/dev/tcp/${2:-127.0.0.1}/$1") 2>/dev/null; }

port_free() { ! port_open "$1"; }

# A port whose owner was just ended may take a moment to close.
require_free_port() {
  wait_until 5 port_free "$2" || fail "port $2, which $1 needs, is in use by another program$(port_owner "$2")." \
    "End that program, or move every port of this platform: CHANCERY_PORT_OFFSET=1000 deploy/up"
}

port_owner() {
  command -v ss >/dev/null || return 0
  ss -Hltnp "sport = :$1" 2>/dev/null | sed -n 's/.*users:((\("[^"]*"\),pid=\([0-9]*\).*/ (\1, process \2)/p' | head -n 1
}

# http_status PORT PATH [ADDRESS]: the status code of a GET, or nothing.
http_status() {
  local status=
  {
    exec 3<>"/dev/tcp/${3:-127.0.0.1}/$1" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
    read -r -t 5 _ status _ <&3 || true
    exec 3>&-
  } 2>/dev/null
  printf '%s' "$status"
}
