# shellcheck shell=bash
# Packages of the distribution, installed only when they are missing, may be installed, and without their own
# system services being created, started or enabled: this platform runs its own.

can_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

# install_package PACKAGE NEED: NEED ends the sentence "… is needed" of the message.
install_package() {
  can_install || fail "$2 is needed, was not found, and cannot be installed from here." \
    "Install it (Debian, Ubuntu: apt-get install $1) or run this as root or with sudo." "${@:3}"
  note "packages" "installing $1 (log: $log_dir/packages.log)"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
  if ! "${as_root[@]}" bash -s "$1" <<<"$install_script" >>"$log_dir/packages.log" 2>&1; then
    show_log "$log_dir/packages.log"
    fail "installing the package $1 failed." "See $log_dir/packages.log, or install it by hand." "${@:3}"
  fi
}

# shellcheck disable=SC2016
install_script='
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d clusters=/etc/postgresql-common/createcluster.d/chancery.conf
made=()
trap "rm -rf \"\${made[@]}\"" EXIT
if [ ! -e $policy ]; then
  printf "#!/bin/sh\nexit 101\n" >$policy
  chmod +x $policy
  made+=($policy)
fi
apt() { apt-get -o DPkg::Lock::Timeout=600 -y "$@" </dev/null; }
apt update
if [ "$1" = postgresql ]; then
  # First the part that knows the setting, so that no default cluster is made.
  apt install --no-install-recommends postgresql-common
  if [ ! -d "${clusters%/*}" ]; then
    mkdir "${clusters%/*}"
    made+=("${clusters%/*}")
  fi
  made+=($clusters)
  echo "create_main_cluster = false" >$clusters
fi
apt install --no-install-recommends "$1"
if [ "$1" = rabbitmq-server ] && command -v systemctl >/dev/null; then
  systemctl disable rabbitmq-server epmd.socket epmd.service || true
fi
'
