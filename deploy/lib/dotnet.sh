# shellcheck shell=bash
# The .NET SDK, and the binaries that a platform runs.

deployed_projects=(Migrator Ingestion Entity Query Cli)

# Compilers and build nodes that stay behind would outlive deploy/down.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false

require_dotnet() {
  local candidate
  for candidate in "$(command -v dotnet || true)" "${DOTNET_ROOT:-/none}/dotnet" ~/.dotnet/dotnet /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet; do
    if [ -x "$candidate" ]; then dotnet=$(readlink -f "$candidate") && return 0; fi
  done
  fail "the .NET SDK 10 was not found." "Install it and put dotnet on PATH, or set DOTNET_ROOT."
}

# build_projects LOG FILE: a solution, a filter of one or a project, in Release.
build_projects() {
  note build "dotnet build $(basename "$2") (log: $1)"
  # A build that was broken off may end with 0 all the same.
  if ! (cd "$CHANCERY_ROOT" && "$dotnet" build "$2" -c Release -nologo -v quiet -clp:NoSummary) >"$1" 2>&1 </dev/null ||
    grep -q ': error ' "$1"; then
    grep -E ': (error|warning) ' "$1" | sort -u | head -n 20 >&2 || true
    fail "the build failed." "See $1."
  fi
}

# Sets version_dir to a folder with the binaries of the present sources, or with --no-build of the present build. A
# version is a copy named by its content: a running service keeps its binaries whatever is built beside it.
prepare_binaries() {
  local sources built=$bin_dir/sources
  sources=$(fingerprint_sources)
  if [ "$1" = yes ] && [ -f "$built" ] && [ "$(cut -d' ' -f1 "$built")" = "$sources" ]; then
    version_dir=$bin_dir/$(cut -d' ' -f2 "$built")
    if [ -d "$version_dir" ]; then return 0; fi
  fi
  if [ "$1" = yes ]; then build_projects "$log_dir/build.log" deploy/Services.slnf; fi
  version_dir=$bin_dir/$(fingerprint_outputs)
  if [ ! -d "$version_dir" ]; then copy_outputs "$version_dir"; fi
  if [ "$1" = yes ]; then printf '%s %s\n' "$sources" "$(basename "$version_dir")" >"$built"; fi
}

fingerprint_sources() {
  (cd "$CHANCERY_ROOT" && find services protos Directory.*.props global.json -type f \
    -not -path '*/bin/*' -not -path '*/obj/*' -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16)
}

output_of() { printf '%s/services/%s/bin/Release/net10.0' "$CHANCERY_ROOT" "$1"; }

fingerprint_outputs() {
  local project
  for project in "${deployed_projects[@]}"; do
    [ -f "$(output_of "$project")/Chancery.$project.dll" ] ||
      fail "services/$project has not been built." "Run deploy/up without --no-build, or dotnet build Platform.sln -c Release."
  done
  (cd "$CHANCERY_ROOT/services" && find "${deployed_projects[@]/%//bin/Release/net10.0}" -type f -print0 | sort -z |
    xargs -0 sha256sum | sha256sum | cut -c1-16)
}

copy_outputs() {
  local project
  rm -rf -- "$1.new"
  mkdir "$1.new"
  for project in "${deployed_projects[@]}"; do cp -R --reflink=auto "$(output_of "$project")" "$1.new/$project"; done
  mv "$1.new" "$1"
}

# Makes it the version that the launcher runs, and forgets those that nothing runs any more.
keep_version() {
  local version
  ln -sfn "$(basename "$1")" "$bin_dir/current"
  for version in "$bin_dir"/*/; do
    case $(basename "$version") in current | "$(basename "$1")") ;; *) rm -rf -- "${version%/}" ;; esac
  done
}
