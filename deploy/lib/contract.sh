# shellcheck shell=bash
# The contract's own checks by buf, which comes as an npm package: style (lint), and that nothing stored or called
# by others stops being readable (breaking).

buf_version=1.75.0

# Installs buf into the home unless it is there; fails where there is no npm.
require_buf() {
  buf=$CHANCERY_HOME/buf/node_modules/.bin/buf
  if [ -x "$buf" ] && [ "$("$buf" --version 2>&1)" = $buf_version ]; then return 0; fi
  command -v npm >/dev/null || return 1
  mkdir -p "$CHANCERY_HOME/buf"
  npm install --prefix "$CHANCERY_HOME/buf" --no-audit --no-fund --no-save "@bufbuild/buf@$buf_version" >"$log_dir/buf.log" 2>&1 </dev/null &&
    [ "$("$buf" --version 2>&1)" = $buf_version ]
}

lint_contract() { (cd "$CHANCERY_ROOT" && "$buf" lint); }

# The commit whose contract must stay readable: the newest tag before this commit; else where this branch left
# origin/main; else, on main itself, the commit before; for uncommitted changes, the present one.
contract_base() {
  local git=(git -C "$CHANCERY_ROOT") base
  if [ -n "$("${git[@]}" status --porcelain -- protos 2>/dev/null)" ]; then
    "${git[@]}" rev-parse HEAD && return 0
  fi
  base=$("${git[@]}" describe --tags --abbrev=0 HEAD~1 2>/dev/null ||
    "${git[@]}" merge-base HEAD origin/main 2>/dev/null || true)
  if [ -z "$base" ] || [ "$("${git[@]}" rev-parse "$base^{commit}")" = "$("${git[@]}" rev-parse HEAD)" ]; then
    base=$("${git[@]}" rev-parse -q --verify HEAD~1 2>/dev/null) || return 1
  fi
  "${git[@]}" cat-file -e "$base:protos" 2>/dev/null && printf '%s\n' "$base"
}

# compare_contract COMMIT: by the present rules.
compare_contract() {
  local before=$CHANCERY_HOME/contract-before
  rm -rf -- "$before"
  mkdir "$before"
  git -C "$CHANCERY_ROOT" archive "$1" protos | tar -x -C "$before"
  cp "$CHANCERY_ROOT/buf.yaml" "$before/"
  (cd "$CHANCERY_ROOT" && "$buf" breaking --against "$before")
}

# Counts what it finds among the tests; says what it leaves out.
check_contract() {
  local base
  say "--- contract"
  if ! require_buf; then
    say "the contract is not checked by buf: it comes by npm, which is not here or gave an error (log: $log_dir/buf.log)"
    return 0
  fi
  if lint_contract; then count 1 0; else count 0 1; fi
  if ! base=$(contract_base); then
    say "nothing to compare the contract with: no earlier commit with protos/ is here"
  elif compare_contract "$base"; then
    count 1 0
  else
    say "the contract broke what $base promised"
    count 0 1
  fi
}
