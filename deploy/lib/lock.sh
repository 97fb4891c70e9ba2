# shellcheck shell=bash
# One command at a time works on a home. The lock is held through file descriptor 9 until the command ends.

lock_home() {
  exec 9>>"$CHANCERY_HOME/lock"
  if ! flock -n 9; then
    say "waiting for another deploy command on $CHANCERY_HOME …"
    flock -w 900 9 || fail "another deploy command has held $CHANCERY_HOME/lock for 15 minutes." "Wait for it or end it, then repeat."
  fi
}

unlock_home() { exec 9>&-; }
