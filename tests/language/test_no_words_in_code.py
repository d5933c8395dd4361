"""Every word that a reader sees stands in a catalogue, in the data or on a page: none hides in the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = {
    "careers/data/package.py",
    "careers/data/rows.py",
    "careers/data/work_rows.py",
    "careers/catalogue/vocabulary.py",
    "careers/language/dates.py",
    "careers/occupations/importing/bls.py",
    "careers/occupations/importing/dictionary.py",
    "careers/occupations/importing/onet.py",
    "careers/occupations/importing/publishers.py",
}
"""The modules that hold words."""

CODE = sorted(
    [path for path in (ROOT / "careers").rglob("*.py") if path.relative_to(ROOT).as_posix() not in CATALOGUES]
    + [*(ROOT / "pages").glob("*.py"), ROOT / "dashboard.py"]
)

NAMES = {"First", "Entry", "RowType", "Order", '"Source Sans", sans-serif'}
"""Slots of sentences, and names of types and fonts; no reader sees them."""

NO_WORDS = re.compile(r"repeat\(.*\)|<style>.*</style>|<[^>]*>?|%\{[^}]*\}|:(?:small|gray-badge)\[", re.DOTALL)
"""Styles, tags and directives of Markdown, and what Plotly fills in."""

SEVERAL_WORDS = re.compile(r"[A-Za-z]+[,;:]? +[A-Za-z]+")
CAPITALISED = re.compile(r"(?<![A-Za-z])[A-Z][a-z]+")
WORD_AT_A_GAP = re.compile(r"(^|\s)[A-Za-z]{2,}[,;:.]?(\s|$)")


def prose(tree: ast.Module) -> Iterator[str]:
    """The strings of a module that hold words of prose; docstrings and types are left out."""
    silent = {id(node) for part in _silent(tree) for node in ast.walk(part)}
    glued = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in silent:
            continue
        text = NO_WORDS.sub("", node.value)
        is_gluing = id(node) in glued and text != text.strip() and WORD_AT_A_GAP.search(text)
        if text not in NAMES and (is_gluing or SEVERAL_WORDS.search(text) or CAPITALISED.search(text)):
            yield node.value


def _silent(tree: ast.Module) -> Iterator[ast.AST]:
    """The parts of a module whose strings nobody reads on a page: docstrings and types."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
            yield node.annotation
        elif isinstance(node, ast.FunctionDef) and node.returns:
            yield node.returns
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
            yield node


@pytest.mark.parametrize("path", CODE, ids=[str(path.relative_to(ROOT)) for path in CODE])
def test_no_words_stand_in_the_code(path: Path) -> None:
    assert list(prose(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('title = "Yearly salary"', ["Yearly salary"]),
        ('title = "Salary"', ["Salary"]),
        ('text = f"{first} and {second}"', [" and "]),
        ('text = f"{count} hours: {pay}"', [" hours: "]),
        ('st.markdown("how they differ")', ["how they differ"]),
        ('"""A docstring about Words."""', []),
        ('def f(frame: "pd.Series[float]") -> "Frame": ...', []),
        ('Direction = Literal["higher is better"]', []),
        ("mark = f\"<span style='color:{color}'>{sign}</span>\"", []),
        ('key = f"{topic}_sources"', []),
        ('layer = "below"', []),
    ],
)
def test_words_are_told_from_settings(line: str, found: list[str]) -> None:
    assert list(prose(ast.parse(line))) == found


@pytest.mark.parametrize("name", sorted(CATALOGUES))
def test_a_catalogue_knows_no_charts_frames_or_pages(name: str) -> None:
    tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
    known = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    known |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert {module for module in known if module and module.split(".")[0] in {"pandas", "plotly", "streamlit"}} == set()
