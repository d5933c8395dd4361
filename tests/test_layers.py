"""The shape of the house: what may import what, and how long anything may be."""

import ast
import tomllib
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "careers").rglob("*.py"))
PAGES = sorted((ROOT / "pages").glob("*.py"))
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
ROOMS = sorted(
    f"careers.{path.stem}"
    for path in (ROOT / "careers").iterdir()
    if (path.suffix == ".py" and path.stem != "__init__") or (path / "__init__.py").exists()
)

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
LONGEST_PAGE = 40
MOST_IN_ORDER = 5
"""As many fields of a record can be told apart by their order."""

EVERY_MODULE = pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(ROOT)) for path in MODULES])
EVERY_PAGE = pytest.mark.parametrize("path", PAGES, ids=[path.name for path in PAGES])


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> set[str]:
    """Every module that a file imports, wherever it does so."""
    tree = parsed(path)
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return named | {node.module or "." for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_every_contract_of_the_layers_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_a_broken_layer_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    for name, content in (("__init__", ""), ("roof", ""), ("cellar", "from house import roof\n")):
        (tmp_path / "house" / f"{name}.py").write_text(content, encoding="utf-8")
    config = tmp_path / "pyproject.toml"
    config.write_text(
        '[tool.importlinter]\nroot_packages = ["house"]\n\n[[tool.importlinter.contracts]]\n'
        'name = "Down only"\ntype = "layers"\nlayers = ["house.roof", "house.cellar"]\n',
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    assert lint_imports(config_filename=str(config), no_cache=True) == 1


def test_every_room_has_its_layer() -> None:
    assert sorted(f"careers.{layer}" for layer in CONTRACTS[0]["layers"]) == ROOMS
    assert (CONTRACTS[0]["containers"], CONTRACTS[0]["exhaustive"]) == (["careers"], True)


def test_only_the_interface_may_import_streamlit() -> None:
    contract = next(contract for contract in CONTRACTS if contract["type"] == "protected")
    assert contract["protected_modules"] == ["streamlit"]
    assert contract["allowed_importers"] == ["careers.ui"]


@pytest.mark.parametrize("library", ["numpy", "pandas", "plotly", "streamlit"])
@EVERY_PAGE
def test_a_page_does_not_know_the_libraries(path: Path, library: str) -> None:
    assert {name for name in imports(path) if name.split(".")[0] == library} == set()


@EVERY_PAGE
def test_a_page_imports_nothing_but_the_interface(path: Path) -> None:
    assert imports(path) == {"careers.ui"}


@EVERY_PAGE
def test_a_page_is_a_story_and_no_program(path: Path) -> None:
    assert lines(path) <= LONGEST_PAGE


def test_every_topic_has_a_page() -> None:
    names = {path.stem for path in PAGES}
    assert {"overview", "salary", "growth", "education", "demographics", "sources"} - names == set()


@EVERY_MODULE
def test_a_module_fits_in_a_readers_head(path: Path) -> None:
    assert lines(path) <= LONGEST_MODULE


@pytest.mark.parametrize("folder", ["tests", "harness", "benchmarks", "serving"])
def test_so_does_every_module_around_the_library(folder: str) -> None:
    long = {str(path.relative_to(ROOT)): lines(path) for path in (ROOT / folder).rglob("*.py")}
    assert {path: length for path, length in long.items() if length > LONGEST_MODULE} == {}


@pytest.mark.parametrize("folder", ["careers", "pages", "serving", "harness", "benchmarks", "tests"])
def test_a_function_fits_on_a_screen(folder: str) -> None:
    trees = map(parsed, (ROOT / folder).rglob("*.py"))
    functions = [
        it for tree in trees for it in ast.walk(tree) if isinstance(it, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    spans = {node.name: (node.end_lineno or node.lineno) - node.lineno + 1 for node in functions}
    assert {name: span for name, span in spans.items() if span > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("folder", ["careers", "serving", "harness"])
def test_a_record_of_many_fields_is_made_by_keywords_alone(folder: str) -> None:
    records = [
        node
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef)
    ]
    assert {record.name: count for record in records if (count := in_order(record)) > MOST_IN_ORDER} == {}


def in_order(record: ast.ClassDef) -> int:
    """How many fields of a record may be given by their order."""
    made = " ".join(map(ast.unparse, [*record.decorator_list, *record.bases]))
    if "kw_only" in made or not ("dataclass" in made or "NamedTuple" in made):
        return 0
    fields = [ast.unparse(it.annotation) for it in record.body if isinstance(it, ast.AnnAssign)]
    return [*fields, "KW_ONLY"].index("KW_ONLY")


def test_a_name_of_a_record_has_one_meaning() -> None:
    named: dict[str, list[str]] = {}
    for path in MODULES:
        for node in parsed(path).body:
            if isinstance(node, ast.ClassDef):
                named.setdefault(node.name, []).append(path.name)
    assert {name: places for name, places in named.items() if len(places) > 1} == {}


@EVERY_MODULE
def test_a_module_says_what_it_is_for(path: Path) -> None:
    said = ast.get_docstring(parsed(path)) or ""
    assert said.split("\n")[0][-1:] == "."


def test_below_the_interface_only_the_charts_know_plotly() -> None:
    below = {path.name for path in MODULES if path.parent.name != "ui" and "plotly.graph_objects" in imports(path)}
    assert below == {"charts.py", "sheet.py"}
    assert [path.name for path in MODULES if "plotly.express" in imports(path)] == []


def test_only_one_module_reads_files_of_data() -> None:
    reading = {
        path.name
        for path in MODULES
        if any(call in path.read_text(encoding="utf-8") for call in ("read_csv(", "csv.reader(", "csv.DictReader("))
    }
    assert reading == {"csv_text.py"}


@pytest.mark.parametrize(
    ("folder", "kept_out"),
    [
        ("benchmarks", {"tests"}),
        ("tests", {"benchmarks"}),
        ("harness", {"tests", "benchmarks"}),
        ("serving", {"careers"}),
    ],
)
def test_tests_benchmarks_and_what_they_share_stay_apart(folder: str, kept_out: set[str]) -> None:
    known = {name.split(".")[0] for path in (ROOT / folder).rglob("*.py") for name in imports(path)}
    assert known & kept_out == set()
