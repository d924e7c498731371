# Read by ./test: finds a browser and puts it into BAGALAU_BROWSER; without one "${profile[@]}" makes the build fetch its own.
installed_browser() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" 2>/dev/null; then
            return 0
        fi
    done
    return 1
}

# fetched before, or to be had from where Playwright keeps its browsers
own_browser() {
    [ -n "$(find "${PLAYWRIGHT_BROWSERS_PATH:-${HOME:-}/.cache/ms-playwright}" -maxdepth 1 -name 'chromium*' 2>/dev/null)" ] \
        || [ -n "${PLAYWRIGHT_DOWNLOAD_HOST:-}${HTTPS_PROXY:-}${https_proxy:-}" ] \
        || timeout 20 bash -c ': > /dev/tcp/cdn.playwright.dev/443' 2>/dev/null
}

profile=()
if [ -z "${BAGALAU_BROWSER:-}" ]; then
    if ! browser="$(installed_browser)" && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Installing chromium with apt"
        { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install chromium \
            fonts-noto-core; } >/dev/null 2>&1 || say "apt could not install chromium"
    fi
    if browser="$(installed_browser)"; then
        export BAGALAU_BROWSER="$browser"
        say "Browser: $browser"
    elif own_browser; then
        say "Browser: the tests fetch their own"
        profile=(-Pown-browser)
    else
        fail "No browser is installed, and none can be fetched (cdn.playwright.dev does not answer): install chromium, or set BAGALAU_BROWSER to the path of one."
    fi
elif [ ! -x "$BAGALAU_BROWSER" ]; then
    fail "BAGALAU_BROWSER is $BAGALAU_BROWSER, and no program is there: set it to the path of a Chromium or Chrome, or unset it."
fi
