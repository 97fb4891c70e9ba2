# shellcheck shell=bash
# Where the data of a server goes that runs as another user.

# storage NAME USER: the folder CHANCERY_HOME/NAME, owned by the user. Where that user cannot reach it (a clone under
# /root), it is a link to a folder under /var/lib/chancery that is named after this home.
storage() {
  local folder=$CHANCERY_HOME/$1
  if [ -L "$folder" ] && [ ! -e "$folder" ]; then
    fail "$folder points to $(readlink "$folder"), which is gone." "Restore it, or begin anew: deploy/down --purge"
  fi
  if [ ! -e "$folder" ]; then
    if [ "$(id -u)" -ne 0 ]; then
      mkdir -m 700 "$folder"
    elif run_as "$2" test -x "$CHANCERY_HOME"; then
      install -d -m 700 -o "$2" -g "$(id -g "$2")" "$folder"
    else
      local elsewhere
      elsewhere=$(storage_elsewhere)
      (umask 022 && mkdir -p "$elsewhere")
      install -d -m 700 -o "$2" -g "$(id -g "$2")" "$elsewhere/$1"
      ln -s "$elsewhere/$1" "$folder"
    fi
  fi
  folder=$(readlink -f "$folder")
  run_as "$2" test -w "$folder" || fail "the user $2 cannot write to $folder." \
    "Let it through the folders above, or set CHANCERY_HOME to a folder that it can reach."
  printf '%s\n' "$folder"
}

storage_elsewhere() { printf '/var/lib/chancery/%s\n' "$(printf %s "$CHANCERY_HOME" | sha256sum | cut -c1-16)"; }

# The home itself stays: whoever named it may have made it.
purge_home() {
  rm -rf -- "$run_dir" "$log_dir" "$bin_dir" "$settings_file" "$secrets_file" "$CHANCERY_HOME/postgres" "$CHANCERY_HOME/rabbitmq"
  if [ "$(id -u)" -eq 0 ]; then rm -rf -- "$(storage_elsewhere)"; fi
}
