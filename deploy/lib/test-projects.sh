# shellcheck shell=bash
# Runs test projects and adds up what their reports say.

passed=0 failed=0 skipped=0
project_minutes=15

count() {
  passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + ${3:-0}))
}

# The names of all test projects that have tests, or of those asked for.
test_projects() {
  local project
  if [ $# -gt 0 ]; then
    for project; do
      [ -f "$CHANCERY_ROOT/tests/$project/$project.Tests.csproj" ] ||
        misuse "there is no test project tests/$project." "There are: $(cd "$CHANCERY_ROOT/tests" && printf '%s ' */*.Tests.csproj | sed 's|/[^ ]*||g')"
      printf '%s\n' "$project"
    done
    return 0
  fi
  for project in "$CHANCERY_ROOT"/tests/*/*.Tests.csproj; do
    if grep -rqE --include='*.cs' '\[(Fact|Theory)\b' "${project%/*}"; then basename "${project%/*}"; fi
  done
}

# The platform's own settings must not reach the tests, and what they leave in the folder for temporary files is
# found again: a platform that an end-to-end test could not bring down is brought down afterwards.
run_project() {
  local assembly=$CHANCERY_ROOT/tests/$1/bin/Release/net10.0/Chancery.$1.Tests.dll report=$log_dir/tests-$1.xml code=0
  rm -f "$report"
  say "--- $1"
  env -u CHANCERY_HOME -u CHANCERY_PORT_OFFSET -u CHANCERY_BIND -u CHANCERY_POSTGRES -u CHANCERY_BROKER -u OTEL_EXPORTER_OTLP_ENDPOINT \
    TMPDIR="$temporary" timeout --foreground -k 30 "${project_minutes}m" "$dotnet" "$assembly" \
    -noLogo -noColor -noAutoReporters -reporter quiet -result-xml "$report" </dev/null 9>&- || code=$?
  count_report "$1" "$report" "$code"
}

# count_report PROJECT REPORT EXIT-CODE: a run without a report, without a test, or that failed without saying where
# counts as one failure.
count_report() {
  local attributes before=$failed run
  attributes=$(grep -o '<assembly [^>]*>' "$2" 2>/dev/null || true)
  if [ -z "$attributes" ]; then
    say "$1 ended with exit code $3 and left no report"
    count 0 1
    return 0
  fi
  number() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$attributes"; }
  count "$(number passed)" $(($(number failed) + $(number errors))) "$(number skipped)"
  run=$(($(number passed) + $(number failed)))
  if [ "$run" -eq 0 ]; then
    say "$1 ran no test"
    count 0 1
  elif [ "$3" -ne 0 ] && [ "$failed" -eq "$before" ]; then
    say "$1 ended with exit code $3 although no test failed"
    count 0 1
  fi
  say "$1: $(number passed) passed, $(number failed) failed$([ "$(number errors)" = 0 ] || printf ', %s errors outside tests' "$(number errors)")"
}

stop_left_platforms() {
  local home
  for home in "$temporary"/*/run; do
    if [ -d "$home" ]; then CHANCERY_HOME=${home%/run} "$CHANCERY_ROOT/deploy/down" --purge >>"$log_dir/left-platforms.log" 2>&1 9>&- || true; fi
  done
  rm -rf -- "$temporary"
}
