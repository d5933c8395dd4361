"""The small print below a picture: sentences with every term in them, none left over at the end."""

import pytest
from bs4 import BeautifulSoup

from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View
from careers.figures.derive import comparison_of
from careers.ui import trust
from tests.kitchen import PAIR

CAPTIONS = [
    ("gender", EVERYTHING, "Board, undated (model): share. Gaps are in percentage points."),
    ("jobs_change", EVERYTHING, "Board, undated (model): count, derived here"),
    ("average_age", EVERYTHING, "Board, undated (model): average"),
    (
        "salary",
        View(groups=("mean", "common"), real=True),
        "Survey, 2021 (survey): average, in 2022 dollars, derived here · "
        "Board, undated (model): common, in undated dollars. "
        "Pale bars and dotted lines are undated, so not in today's money.",
    ),
]


@pytest.mark.parametrize(("metric_id", "view", "said"), CAPTIONS)
def test_a_caption_holds_every_term_in_a_sentence(metric_id: str, view: View, said: str, kitchen: Data) -> None:
    caption = BeautifulSoup(str(trust.caption(comparison_of(kitchen, metric_id, PAIR, view), "it")), "html.parser")

    assert caption.p is not None
    assert caption.p.text == said
