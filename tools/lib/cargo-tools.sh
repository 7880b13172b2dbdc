# shellcheck shell=bash
# The programs that cargo compiles for us: Trunk, and the command lines of wasm-bindgen and wasm-split; what looks
# at the crates; what feeds the readers with nonsense.

# They run for seconds, so they are compiled quickly rather than well.
export_quick_profile() {
  export CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off
  export CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 CARGO_PROFILE_RELEASE_DEBUG=0
  export CARGO_PROFILE_RELEASE_STRIP=symbols
}

check_wasm_bindgen_version() {
  local locked
  [ -f "$ROOT/Cargo.lock" ] || return 0
  locked=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"/\1/p}' "$ROOT/Cargo.lock")
  [ "$locked" = "$WASM_BINDGEN" ] ||
    die "tools/versions.env asks for wasm-bindgen $WASM_BINDGEN, but Cargo.lock has $locked; make them equal."
}

install_cargo_tools() {
  check_wasm_bindgen_version
  # Without --locked: its lock file names a crate version that the registry no longer has.
  cargo_tool wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN"
  cargo_tool wasm-split-cli wasm_split_cli_support "$WASM_SPLIT" --locked --features build-binary
  # Without its default features: they download things, and look for new versions of Trunk.
  cargo_tool trunk trunk "$TRUNK" --locked --no-default-features
}

install_audit_tools() {
  cargo_tool cargo-deny cargo-deny "$CARGO_DENY" --locked
  cargo_tool cargo-cyclonedx cargo-cyclonedx "$CARGO_CYCLONEDX" --locked
}

install_fuzz_tools() {
  command -v c++ >/dev/null || { is_debian_root && apt_update && apt_install g++; } ||
    die "a C++ compiler is missing; libFuzzer is written in C++."
  cargo_tool cargo-fuzz cargo-fuzz "$CARGO_FUZZ" --locked
}

forget_shared_target() {
  if [ -n "${shared_target:-}" ]; then rm -rf "$shared_target"; fi
}

# As cargo itself keeps it: not every program tells its version.
is_installed() {
  [ -x "$TOOLS_BIN/$1" ] && grep -q "^\"$2 $3 " "$CACHE/tools/.crates.toml" 2>/dev/null
}

# $1: program, $2: crate, $3: version, then cargo's options.
cargo_tool() {
  local program=$1 crate=$2 version=$3
  shift 3
  if is_installed "$program" "$crate" "$version"; then
    say "$program $version: ready"
    return
  fi
  say "$program $version: compiling (3 to 6 minutes on two cores)"
  # One directory for all, because they share many crates.
  shared_target=${shared_target:-$(mktemp -d)}
  (
    export_quick_profile
    export RUSTUP_TOOLCHAIN=$RUST CARGO_TARGET_DIR=$shared_target
    cd "$shared_target" # away from the project's own cargo settings
    quietly cargo install "$crate" --version "$version" --root "$CACHE/tools" --force "$@"
  ) || die "$program $version could not be compiled; try 'cargo install $crate --version $version' to see why."
  say "$program $version: ready"
}
