#!/bin/sh
# Makes sure, where it can, that a test can have handouts checked for PDF/UA-1 by outloud; without it that one test is
# skipped. It stands apart from the project's own packages, which its many would change.
# usage: install_pdf_checker.sh PYTHON
set -u
here="$HOME/.cache/roles-side-by-side/pdf_checker"
wanted="$(dirname "$0")/pdf_checker.txt"
if cmp -s "$wanted" "$here/installed.txt"; then
    echo "Checker of PDF files for the tests: $here"
    exit 0
fi
if rm -rf "$here" && "$1" -m venv "$here" && "$here/bin/python" -m pip install --quiet --requirement "$wanted"; then
    cp "$wanted" "$here/installed.txt"
    exit 0
fi
echo "outloud could not be installed from here, so one test of handouts is skipped." >&2
exit 0
