"""The licenses of all packages that the project installs, as `docs/licenses.md` lists them.

`python -m harness.licenses` writes that page.
"""

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "licenses.md"
PINNED = re.compile(r"^([\w.-]+)==", re.MULTILINE)
LONGEST_NAME = 60
"""Characters; what is longer is no license's name, but its text."""

UNSAID = {"axe-playwright-python": "MIT"}
"""Licenses found only in a package's own files."""

OPENING = """# Licenses

The project's own code is under the [MIT license](../LICENSE). The figures are facts from the documents that
[sources.csv](../data/sources.csv) cites; their terms are in the [data package](../data/datapackage.json) and, source
by source, in the column `licence`. In `static/`, Plotly for browsers is under the MIT license; a copy is next to it.
The fonts that Streamlit brings, Source Sans and Source Serif, are under the SIL Open Font License 1.1.

`make update` writes this page anew, from what the packages say of themselves.
"""


def page() -> str:
    """The whole page, in Markdown."""
    served = names_in("requirements.txt")
    rest = [it for it in names_in("requirements-dev.txt") if it not in served]
    return "\n".join(
        [OPENING, "## What serves the dashboard", "", *_rows(served), "", "## What tests it", "", *_rows(rest), ""]
    )


def names_in(file: str) -> list[str]:
    """The packages that a file of pinned requirements names, each once, by name."""
    return sorted(set(PINNED.findall((ROOT / file).read_text())))


def license_of(package: str) -> str:
    """The license of an installed package as it says itself; empty where it is not installed, or does not say."""
    try:
        told = distribution(package).metadata.json
    except PackageNotFoundError:
        return ""
    kinds = [it.rpartition(" :: ")[2] for it in told.get("classifier", []) if it.startswith("License")]
    named = [str(told.get(it, "")) for it in ("license_expression", "license")]
    return next((it for it in [*named, *kinds] if it and len(it) <= LONGEST_NAME), UNSAID.get(package, ""))


def _rows(packages: list[str]) -> list[str]:
    """A table; a package that only other systems need is not listed."""
    told = [(it, license_of(it)) for it in packages]
    return [
        "| Package | License |",
        "|---|---|",
        *(f"| {package} | {terms} |" for package, terms in told if terms),
    ]


if __name__ == "__main__":
    PAGE.write_text(page())
