#!/bin/sh
# Makes sure that this machine has nginx, and its module for files compressed with brotli where the system has one.
set -u
PATH="$PATH:/usr/sbin:/usr/local/sbin"
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    for package in nginx libnginx-mod-http-brotli-static; do
        dpkg -s "$package" >/dev/null 2>&1 && continue
        [ -n "${updated:-}" ] || { apt-get update -qq && updated=yes; }
        # RUNLEVEL=1: install the program, but do not start a server on port 80
        RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null
    done
fi
if command -v nginx >/dev/null 2>&1; then
    echo "nginx for many replicas: $(command -v nginx)"
    exit 0
fi
echo "Serving with many replicas needs nginx, and it could not be installed from here." >&2
echo "Install it (Debian, Ubuntu: sudo apt-get install nginx libnginx-mod-http-brotli-static;" >&2
echo "macOS: brew install nginx) and run the command again." >&2
exit 1
