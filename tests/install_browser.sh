#!/bin/sh
# Makes sure that the browser tests have a Chromium: one that is here, else Playwright's, else the system's package.
# usage: install_browser.sh PYTHON
set -u
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then
        echo "Browser for the tests: $(command -v "$name")"
        exit 0
    fi
done
if "$1" -m playwright install chromium >/dev/null 2>&1; then
    echo "Browser for the tests: Playwright's own Chromium"
    exit 0
fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0
fi
echo "The browser tests need Chromium, and it could not be installed from here." >&2
echo "Install it (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium)" >&2
echo "and run the command again." >&2
exit 1
