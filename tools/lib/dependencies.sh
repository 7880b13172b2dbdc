# shellcheck shell=bash
# Compiled dependencies, kept for the next clone.
#
# Only what comes from the registry is kept: it never changes once it has a version, and it is
# kept under the compiler, the lock file and the profiles that it was compiled with. Our own
# package is always compiled anew, from the clone's own files.

dependencies_key() {
  { rustc -vV && cat "$ROOT/Cargo.lock" "$ROOT/Cargo.toml" "$ROOT/tools/build"; } | cksum | tr ' ' -
}

# Gives a fresh clone what is kept. A target directory that exists is left as it is.
load_dependencies() {
  local kept
  if [ -e "$ROOT/target" ] || [ -n "${CARGO_TARGET_DIR:-}" ]; then return 0; fi
  for kept in "$CACHE/dependencies/$(dependencies_key)"-{test,build}; do
    if [ -d "$kept" ]; then
      say "compiled dependencies: those of an earlier clone"
      rm -rf "$ROOT/target.loading" # of a run that was stopped
      cp -pR "$kept" "$ROOT/target.loading"
      mv "$ROOT/target.loading" "$ROOT/target"
      return 0
    fi
  done
}

# $1: what has been compiled; "test" includes "build".
save_dependencies() {
  local store=$CACHE/dependencies new options
  local kept
  kept=$store/$(dependencies_key)-$1
  if [ -d "$kept" ] || [ -d "${kept%-build}-test" ] || [ -n "${CARGO_TARGET_DIR:-}" ]; then return 0; fi
  say "compiled dependencies: kept for the next clone"
  new=$kept.$$
  rm -rf "$store"/*-"$1".* && mkdir -p "$store"
  cp -pR "$ROOT/target" "$new"
  for options in "" "--release" "--target wasm32-unknown-unknown" "--release --target wasm32-unknown-unknown"; do
    # shellcheck disable=SC2086 # the options are words
    quietly env CARGO_TARGET_DIR="$new" cargo clean --locked --package personlig-assistance $options
  done
  # Others' lock files and compilers have come and gone.
  find "$store" -mindepth 1 -maxdepth 1 -mtime +30 -exec rm -rf {} +
  mv "$new" "$kept"
}
