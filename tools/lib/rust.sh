# shellcheck shell=bash
# Rust, in the version of rust-toolchain.toml, with the standard library for WebAssembly.
#
# An ordinary machine has rustup, and rustup reads rust-toolchain.toml. Some machines
# forbid it to install anything (RUSTUP_AUTO_INSTALL=0); there, Debian's packages give
# the compiler, and its library source gives the missing standard library.

WASM=wasm32-unknown-unknown
HOST=$(uname -m)-unknown-linux-gnu

install_rust() {
  if rust_works "$RUST"; then
    say "Rust $RUST with $WASM: ready"
  elif command -v rustup >/dev/null && [ "${RUSTUP_AUTO_INSTALL:-1}" != 0 ]; then
    say "Rust $RUST with $WASM: by rustup"
    quietly rustup toolchain install "$RUST" --profile minimal -c clippy -c rustfmt -t "$WASM" ||
      die "rustup could not install Rust $RUST; run 'rustup toolchain install $RUST -t $WASM -c clippy -c rustfmt' to see why."
  elif is_debian_root; then
    install_debian_rust
  else
    die "Rust $RUST with the target $WASM is missing; install rustup from https://rustup.rs, it reads rust-toolchain.toml by itself."
  fi
}

# A library file alone does not prove that it belongs to this compiler: compile something.
# $1: the toolchain that rustup's proxies should use; a plain rustc ignores it.
rust_works() {
  local dir rc=0
  command -v rustc >/dev/null || return 1
  dir=$(mktemp -d)
  echo 'pub fn f() -> String { format!("{:?}", vec![1]) }' >"$dir/probe.rs"
  RUSTUP_TOOLCHAIN=$1 rustc --target "$WASM" --crate-type cdylib \
    -o "$dir/probe.wasm" "$dir/probe.rs" >/dev/null 2>&1 || rc=1
  rm -rf "$dir"
  return "$rc"
}

install_debian_rust() {
  if ! dpkg -s rustc-web cargo-web rust-web-clippy rustfmt-web gcc libc6-dev >/dev/null 2>&1; then
    say "Rust: Debian's rustc-web, cargo-web, clippy and rustfmt"
    apt_update || die "apt-get update failed; the Debian package lists are needed for rustc-web."
    apt_install rustc-web cargo-web rust-web-clippy rustfmt-web gcc libc6-dev ||
      die "Debian's rustc-web could not be installed; it is in the security archive of Debian 12 and later."
  fi

  local version
  version=$(/usr/bin/rustc -vV | sed -n 's/^release: //p')
  if [ "$version" != "$RUST" ]; then
    say "WARNING: Debian has Rust $version, rust-toolchain.toml asks for $RUST; builds here use $version"
  fi

  link_wasm_linker
  link_toolchain
  if ! rust_works "$RUST"; then build_wasm_std "$version"; fi
  rust_works "$RUST" || die "the standard library for $WASM was built, but a test crate does not compile with it."
  say "Rust $version with $WASM: ready"
}

# rustc looks for its WebAssembly linker here; Debian leaves it out.
link_wasm_linker() {
  local bin=/usr/lib/rustlib/$HOST/bin lld
  if [ -x "$bin/rust-lld" ]; then return; fi
  lld=$(find "${RUSTUP_HOME:-$HOME/.rustup}/toolchains" -path "*/lib/rustlib/$HOST/bin/rust-lld" 2>/dev/null |
    sort | tail -n 1 || true)
  if [ -z "$lld" ]; then
    say "Rust: Debian's linker lld-22"
    apt_install lld-22 || die "a WebAssembly linker is missing; install Debian's lld-22."
    lld=/usr/lib/llvm-22/bin/lld
  fi
  mkdir -p "$bin"
  ln -sfn "$lld" "$bin/rust-lld"
}

# Where rustup's proxies stand in front of cargo, they must find Debian's Rust under the
# name that rust-toolchain.toml asks for. A real toolchain of that name is left alone.
link_toolchain() {
  command -v rustup >/dev/null || return 0
  local toolchain=${RUSTUP_HOME:-$HOME/.rustup}/toolchains/$RUST-$HOST
  if [ ! -e "$toolchain" ] || [ -L "$toolchain" ]; then
    mkdir -p "$(dirname "$toolchain")"
    ln -sfn /usr "$toolchain"
  fi
}

# Builds std the way rustc's own bootstrap does. The path is always the same, because it
# goes into the crates' hashes; bitcode is kept, so that our fat LTO reaches into std.
build_wasm_std() {
  local version=$1 lib=/usr/lib/rustlib/$WASM/lib
  local work=/var/tmp/wasm-std-$version library
  say "Rust: building std $version for $WASM from Debian's rust-web-src (1 to 2 minutes)"
  rm -rf "$work"
  mkdir -p "$work"
  (
    cd "$work"
    quietly apt-get download -o APT::Sandbox::User=root "rust-web-src=$(dpkg-query -W -f '${Version}' rustc-web)"
    dpkg --fsys-tarfile rust-web-src_*.deb | tar -x --wildcards './usr/src/rustc-*/library'
  ) || die "Debian's rust-web-src could not be fetched; it must match rustc-web's version."
  library=$(echo "$work"/usr/src/rustc-*/library)

  # No path of this machine goes into std, and from there into everything compiled with it.
  local flags=$'-Zforce-unstable-if-unmarked\x1f-Cembed-bitcode=yes'
  flags+=$'\x1f'"--remap-path-prefix=$library=/rustc/library"
  flags+=$'\x1f'"--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
  quietly env -u RUSTFLAGS -u CARGO_BUILD_TARGET -u CARGO_BUILD_RUSTFLAGS \
    RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc __CARGO_DEFAULT_LIB_METADATA=stablestd \
    CARGO_ENCODED_RUSTFLAGS="$flags" \
    CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_TARGET_DIR="$work/target" \
    /usr/bin/cargo build --release --locked --target "$WASM" \
    --manifest-path "$library/sysroot/Cargo.toml" \
    --features "panic-unwind backtrace compiler-builtins-mem" ||
    die "the standard library for $WASM could not be built from $library."

  rm -rf "$lib"
  mkdir -p "$lib"
  cp "$work/target/$WASM/release/deps/"*.rlib "$lib/"
  rm -rf "$work"
}
