"""The Plotly that browsers load is the one that the Python library writes figures for, unchanged."""

import hashlib
from pathlib import Path

from plotly.offline import get_plotlyjs_version

STATIC = Path(__file__).parents[1] / "static"
PUBLISHED = {"4.1.1": "99784e3abfb07b142a15e521a439e6d9addceadb3f79553fd24c72774f0649ba"}
"""SHA-256 of `plotly-basic.min.js` as its authors published it, by version."""


def test_the_bundle_is_of_the_librarys_version_and_as_published() -> None:
    version = get_plotlyjs_version()
    (bundle,) = STATIC.glob("plotly-basic-*.min.js")

    assert bundle.name == f"plotly-basic-{version}.min.js"
    assert hashlib.sha256(bundle.read_bytes()).hexdigest() == PUBLISHED[version]


def test_the_page_loads_that_bundle() -> None:
    assert f'import "./plotly-basic-{get_plotlyjs_version()}.min.js"' in (STATIC / "page.js").read_text()
