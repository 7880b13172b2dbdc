# shellcheck shell=bash
# The web servers whose configurations are tried: nginx and Apache. Neither is started as a service.

# Servers are often kept where only root looks.
export PATH="$PATH:/usr/sbin"

install_hosts() {
  if ! command -v nginx >/dev/null || ! command -v apache2 >/dev/null; then
    is_debian_root || die "nginx and apache2 are needed to try the configurations in deploy/."
    say "web servers: Debian's nginx-light, its brotli module, and apache2"
    # Debian would start them at once.
    { apt_update && with_services_off apt_install nginx-light libnginx-mod-http-brotli-static apache2; } ||
      die "Debian's nginx-light and apache2 could not be installed."
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
