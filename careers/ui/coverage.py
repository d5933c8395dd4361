"""What the titles of the documents' roles cover: official pay of each occupation."""

from dataclasses import replace

from careers.data.among import titles_among
from careers.data.store import Data
from careers.figures import charts
from careers.figures.compare import View
from careers.figures.joined import joined
from careers.language.speech import say
from careers.occupations import coverage
from careers.ui import broken, parts, trust
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole


def covered(choices: Choices) -> None:
    """What the titles can mean, where the reader chose to see yearly pay; nothing for occupations themselves."""
    documents, asked = choices.data.documents, choices.asked("salary")
    titled = titles_among(documents, choices.roles)
    if titled and choices.shows(asked.metric_id):
        with broken.without_official():
            show(_covered(documents, titled, replace(asked.view, order="given")))


@told_once
def _covered(data: Data, role_ids: tuple[str, ...], view: View) -> Whole:
    occupations = coverage.coverage(data, role_ids, view)
    if occupations is None:
        return NOTHING
    title = say("coverage-title")
    figure = charts.ranges(occupations.spans, occupations.compared.unit)
    return parts.section(
        title,
        coverage.finding(occupations),
        caption=trust.caption(joined(occupations.compared), "covered"),
        details=[
            parts.chart(figure, coverage.alternative(occupations), "covered"),
            parts.table(coverage.table(occupations), title),
            parts.note(say("coverage-note")),
            trust.figures_to_cite(occupations.compared, data),
        ],
    )
