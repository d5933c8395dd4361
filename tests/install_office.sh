#!/bin/sh
# Makes sure, where it can, that a test can open workbooks with LibreOffice; without it that one test is skipped.
set -u
if command -v soffice >/dev/null 2>&1; then
    echo "LibreOffice for the tests: $(command -v soffice)"
    exit 0
fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui >/dev/null && exit 0
fi
echo "LibreOffice could not be installed from here, so one test of workbooks is skipped." >&2
exit 0
