# shellcheck shell=bash
# The sample documents, submitted once to a home; they are the same documents each time, so a repetition adds nothing.

submit_samples() {
  local samples=$CHANCERY_ROOT/deploy/samples version
  version=$(cat "$samples"/* | sha256sum | cut -c1-16)
  if [ "$(cat "$run_dir/samples" 2>/dev/null)" = "$version" ]; then
    note samples "already submitted"
    return 0
  fi
  note samples "submitting deploy/samples"
  chancery submit "$samples" || fail "submitting the samples failed." "Repeat deploy/up, or go without: deploy/up --no-samples"
  printf '%s\n' "$version" >"$run_dir/samples"
}

# The command-line tool of the version that runs.
chancery() { "$dotnet" "$version_dir/Cli/Chancery.Cli.dll" "$@" </dev/null; }
