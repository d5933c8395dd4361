"""What a label holds is shown as it stands on every page: signs of markup, codes of the chart library, any script."""

import re
import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from careers.catalogue.pages import PAGES
from careers.data.editions import DEFAULT_FOLDER
from tests.pages.reading import charts, messages, opened
from tests.pages.seen import WRITTEN

ROLE, ROLES = "R&D <b>lead</b> %{x}", "R&D <b>leads</b> %{x}"
HEBREW = "מנהל חשבון"
SOURCE = "A:red[b] *c*"
ESCAPED = r"A\:red\[b\] \*c\*"
MARKED_UP = re.compile(r"<b>leads?</b>|(?<!\\):red\[")
"""The labels where Streamlit would read Markdown in them."""


RENAMED = {
    "roles.csv": {
        "Account manager,account managers": f"{ROLE},{ROLES}",
        "Account representative,account representatives": f"{HEBREW},{HEBREW}",
    },
    "sources.csv": {",Zippia,Zippia,": f",{SOURCE},{SOURCE},"},
    "terms.csv": {
        "skill,crm,CRM": f"skill,crm,{SOURCE}",
        "skill,patients,Patients": f"skill,patients,{ROLE}",
        "theme,selling,Selling": f"theme,selling,{ROLE}",
    },
}


def with_odd_labels(folder: Path) -> Path:
    """A data folder in which roles, a source, skills and themes are called by these labels."""
    shutil.copytree(DEFAULT_FOLDER, folder, ignore=shutil.ignore_patterns("*.json"))
    for name, labels in RENAMED.items():
        text = (folder / name).read_text()
        for label, odd in labels.items():
            assert label in text
            text = text.replace(label, odd)
        (folder / name).write_text(text)
    return folder


@pytest.fixture(autouse=True)
def odd_labels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dashboard on such a folder."""
    monkeypatch.setenv("CAREERS_DATA", str(with_odd_labels(tmp_path / "odd")))


@pytest.mark.parametrize("page", PAGES)
def test_a_label_is_never_read_as_markup(page: str) -> None:
    app = opened(page)

    assert messages(app) == []
    assert not app.exception
    assert [words for words in read_as_markdown(app) if MARKED_UP.search(words)] == []
    assert [words for chart in charts(app) for words in chart.labels if is_torn(words)] == []


@pytest.mark.parametrize(
    ("page", "label"),
    [("salary", ROLE), ("growth", ROLE), ("path", f"Wait: {ROLE} later"), ("education", ROLE)],
)
def test_a_chart_shows_a_label_with_all_its_signs(page: str, label: str) -> None:
    shown = [words for chart in charts(opened(page)) for words in chart.labels]

    assert [words for words in shown if label in words] != []


def test_a_name_from_right_to_left_turns_no_number_around() -> None:
    shown = [words for chart in charts(opened("growth")) for words in chart.labels]

    assert f"\N{FIRST STRONG ISOLATE}{HEBREW}\N{POP DIRECTIONAL ISOLATE} −8%" in shown


def test_a_control_offers_a_label_as_it_stands() -> None:
    app = opened("path")

    assert app.selectbox(key="role").options[:2] == [ROLE, HEBREW]
    assert app.button_group(key="path_pay_account_manager").options[0] == rf"\$68,535 average, {ESCAPED}"
    assert ESCAPED in opened("salary").button_group(key="salary_sources").options


def read_as_markdown(app: AppTest) -> list[str]:
    """All that Streamlit reads as Markdown: what is written, labels of controls, and the options of buttons."""
    nodes = [*app.main, *app.sidebar]
    written = [str(node.value) for node in nodes if node.type in WRITTEN]
    labels = [str(getattr(node, "label", "")) for node in nodes if node.type not in {"html", *WRITTEN}]
    return [*written, *labels, *(option for group in app.button_group for option in group.options)]


def is_torn(words: str) -> bool:
    """Whether a chart shows part of a label alone: one that lost its tags, or an entity in its place."""
    return bool(re.search(r"&(amp|lt|gt|#)|R&D leads?\b|R&D <b>leads?(?!s?</b> %\{x\})", words))
