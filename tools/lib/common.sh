# shellcheck shell=bash
# What every script here needs: where things are, and how to say what happens.
# Source it after `set -euo pipefail`.

# shellcheck disable=SC2034 # used by the scripts that source this file
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Tools live outside the clone, so that the next clone finds them again.
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/personlig-assistance
TOOLS_BIN=$CACHE/tools/bin

# shellcheck source=../versions.env
source "$ROOT/tools/versions.env"
RUST=$(sed -n 's/^channel *= *"\(.*\)".*/\1/p' "$ROOT/rust-toolchain.toml")

export PATH="$TOOLS_BIN:$PATH"

# Prints a line with the seconds since the script began.
say() { printf '[%4d s] %s\n' "$SECONDS" "$*" >&2; }

# Ends the script with one sentence: what is missing, and how to get it.
die() { say "STOPPED: $*"; exit 1; }

# Runs a command quietly; shows the end of its output only when it fails.
quietly() {
  local log rc=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 || rc=$?
  if [ "$rc" != 0 ]; then tail -n 40 "$log" >&2; fi
  rm -f "$log"
  return "$rc"
}

is_debian_root() { [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; }

# Debian packages, without questions and without the recommended extras.
# The lock is waited for: two steps of ours may want apt at the same time.
apt_install() {
  quietly env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    -o DPkg::Lock::Timeout=600 "$@"
}

apt_update() { quietly apt-get update -o DPkg::Lock::Timeout=600; }
