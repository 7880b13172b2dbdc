# shellcheck shell=bash
# The web servers that the site is tried behind: nginx and Apache, of which neither is started as a service, and
# Python's, which has no settings.

# Servers are often kept where only root looks.
export PATH="$PATH:/usr/sbin"

install_hosts() {
  if ! command -v nginx >/dev/null || ! command -v apache2 >/dev/null || ! command -v python3 >/dev/null; then
    is_debian_root || die "nginx, apache2 and python3 are needed to try the site behind them."
    say "web servers: Debian's nginx-light, its brotli module, apache2 and python3"
    # Debian would start them at once.
    { apt_update && with_services_off apt_install nginx-light libnginx-mod-http-brotli-static apache2 python3; } ||
      die "Debian's nginx-light, apache2 and python3 could not be installed."
  fi
  say "web servers: ready"
}

# Debian asks this file whether a new service may start.
with_services_off() {
  local policy=/usr/sbin/policy-rc.d rc=0
  if [ -e "$policy" ]; then "$@"; return; fi
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod +x "$policy"
  "$@" || rc=$?
  rm -f "$policy"
  return "$rc"
}
