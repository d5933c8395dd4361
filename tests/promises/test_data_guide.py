"""The worked example of the data guide does what the guide says."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from careers.catalogue import units
from careers.catalogue.metrics import METRICS
from careers.catalogue.records import Group, Metric
from careers.data.store import Data
from careers.figures import sentences
from careers.figures.compare import spans
from careers.figures.derive import comparison_of
from careers.work import gather

GUIDE = (Path(__file__).parents[2] / "docs" / "data-guide.md").read_text(encoding="utf-8")
ROWS = re.findall(r"```csv file=(\S+)\n(.*?)```", GUIDE, re.DOTALL)
(RECORD,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
(MESSAGES,) = re.findall(r"```ftl\n(.*?)```", GUIDE, re.DOTALL)
PAIR = ("sales_associate", "account_manager")


@pytest.fixture
def followed(folder: Path, monkeypatch: pytest.MonkeyPatch, add_messages: Callable[[str], None]) -> Data:
    """The data after every step of the guide."""
    add_messages(MESSAGES)
    metric: Metric = eval(RECORD, {"Metric": Metric, "Group": Group, "units": units})
    monkeypatch.setitem(METRICS, metric.id, metric)
    for name, rows in ROWS:
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(rows)
    return Data(folder)


def test_the_new_role_can_be_compared(followed: Data) -> None:
    assert followed.roles()["sales_associate"].label == "Sales associate"
    by_source = {
        row.group.id: row.claims[0].text
        for row in comparison_of(followed, "gender", PAIR).rows
        if row.source.id == "town_survey"
    }
    assert by_source == {"women": "60.5%", "men": "39.5%"}


def test_the_new_skill_and_the_new_theme_are_shown(followed: Data) -> None:
    listed = {row.group.label: row.claims[0].text for row in comparison_of(followed, "skill_share", PAIR).rows}
    assert listed["Cash register"] == "12%"
    said = gather.statements(followed, "duties", PAIR[:1], tuple(followed.sources()))
    shown = gather.matrix(said, [followed.roles()[PAIR[0]]], followed.labels("theme"))
    assert [line.label for line in shown.lines] == ["Selling", "Stock"]


def test_the_new_source_gives_its_median_and_its_range(followed: Data) -> None:
    (span,) = [it for it in spans(comparison_of(followed, "salary", PAIR)) if it.source.id == "town_survey"]
    assert (span.text, span.statistic) == ("$24,000–$41,500", "Median")
    assert span.typical is not None
    assert span.typical.text == "$31,200"


def test_the_new_metric_makes_a_sentence(followed: Data) -> None:
    sentence = sentences.finding(comparison_of(followed, "vacation_days", PAIR))
    assert sentence == "Sales associates get 10 days, 5 less than account managers (15)."
