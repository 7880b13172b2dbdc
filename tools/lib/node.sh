# shellcheck shell=bash
# Node, and the npm packages of tools/node/package.json.

install_node() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    is_debian_root || die "Node $NODE_MIN or later, with npm, is missing; get it from https://nodejs.org."
    say "Node: Debian's nodejs and npm"
    { apt_update && apt_install nodejs npm; } || die "Debian's nodejs and npm could not be installed."
  fi
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge "$NODE_MIN" ] ||
    die "Node $NODE_MIN or later is needed, this machine has $(node --version); get it from https://nodejs.org."
  install_node_packages
}

# The packages are kept per lock file outside the clone; the clone only links to them.
install_node_packages() {
  local key store
  key=$(cat "$ROOT/tools/node/package.json" "$ROOT/tools/node/package-lock.json" | cksum | tr ' ' -)
  store=$CACHE/npm/$key
  if [ ! -f "$store/complete" ]; then
    say "npm packages: npm ci"
    rm -rf "$store"
    mkdir -p "$store"
    cp "$ROOT/tools/node/package.json" "$ROOT/tools/node/package-lock.json" "$store/"
    # No package's install script may run: everything we need is in the packages themselves.
    (cd "$store" && quietly npm ci --ignore-scripts --no-audit --no-fund) ||
      die "the npm packages could not be installed; run 'npm ci' in tools/node to see why."
    touch "$store/complete"
  fi
  # A directory of that name would be somebody's own npm install: leave it alone.
  if [ -L "$ROOT/node_modules" ] || [ ! -e "$ROOT/node_modules" ]; then
    ln -sfn "$store/node_modules" "$ROOT/node_modules"
  fi
  say "Node $(node --version) and npm packages: ready"
}
