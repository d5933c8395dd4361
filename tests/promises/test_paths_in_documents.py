"""Every path that the documents name leads somewhere: links, files wherever they are named, and folders in code."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
HOMES = (ROOT, ROOT / "data")
"""The folders whose files are called by their names alone."""

GONE = {"serve.py"}
"""What decisions and the changelog tell of as gone."""

ADDRESS = re.compile(r"https?://\S+|(?<![\w.}])/[\w/]*")
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
FILE = re.compile(r"(?<![\w/-])[\w.*][\w./*-]*\.(?:py|csv|md|toml|json|css|js|txt|yaml|conf|sh|svg|png)\b")
CODE = re.compile(r"`([^`\n]+)`")
FOLDER = re.compile(r"(?:[\w.-]+/)+[\w.*-]*")


def paths_in(text: str) -> set[str]:
    """The files and folders that a text names."""
    told = ADDRESS.sub("", text)
    folders = {word for code in CODE.findall(told) for word in code.split() if FOLDER.fullmatch(word)}
    return {*FILE.findall(told), *folders} - GONE


def is_there(path: str) -> bool:
    return any(any(home.glob(path.rstrip("/"))) for home in HOMES)


@pytest.mark.parametrize("document", DOCUMENTS, ids=[str(path.relative_to(ROOT)) for path in DOCUMENTS])
def test_every_path_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")

    assert [link for link in LINK.findall(text) if "://" not in link and not (document.parent / link).exists()] == []
    assert sorted(path for path in paths_in(LINK.sub("]", text)) if not is_there(path)) == []


def test_paths_are_told_from_other_words() -> None:
    text = (
        "See `careers/ui/`, `deploy/kubernetes/*.yaml` and roles.csv; run `python -m pip install -r requirements.txt`\n"
        "    python dashboard.py\nthen open `/salary` at https://example.org/a/page.md, with `st.App` and 0.5 s."
    )
    assert paths_in(text) == {
        "careers/ui/",
        "deploy/kubernetes/*.yaml",
        "roles.csv",
        "requirements.txt",
        "dashboard.py",
    }


@pytest.mark.parametrize("path", ["serve2.py", "app_pages/", "careers/nothing/*.py"])
def test_a_path_that_leads_nowhere_is_found(path: str) -> None:
    assert not is_there(path)
