# shellcheck shell=bash
# The browsers of the tests: Chromium and Firefox. CHROMIUM and FIREFOX name others.

CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox || true)}

install_browsers() {
  if [ -z "$CHROMIUM" ] || [ -z "$FIREFOX" ]; then
    is_debian_root ||
      die "Chromium and Firefox are needed for the browser tests; install both, or name them in CHROMIUM and FIREFOX."
    say "browsers: Debian's chromium and firefox-esr"
    { apt_update && apt_install chromium firefox-esr; } ||
      die "Debian's chromium and firefox-esr could not be installed."
    CHROMIUM=$(command -v chromium)
    FIREFOX=$(command -v firefox-esr)
  fi
  say "browsers: ready"
}
