"""What the titles of the documents' roles cover: official pay of each occupation beside what the documents say."""

from careers.data.store import Data
from careers.figures import charts
from careers.figures.compare import View
from careers.language.grammar import in_a_sentence
from careers.language.speech import say
from careers.occupations import coverage
from careers.ui import parts, trust
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole


def covered(choices: Choices) -> None:
    """What each title can mean, where the reader chose to see it; nothing for a role that is an occupation itself."""
    documents = choices.data.documents
    if choices.shows("covered"):
        for role_id in choices.roles:
            if role_id in documents.roles():
                show(_covered(documents, role_id, View(per=choices.per, real=choices.real)))


@told_once
def _covered(data: Data, role_id: str, view: View) -> Whole:
    found = coverage.coverage(data, role_id, view)
    if found is None:
        return NOTHING
    title = say("coverage-title", label=in_a_sentence(found.role.label))
    figure = charts.ranges(found.spans, found.compared.unit)
    return parts.section(
        title,
        coverage.finding(found),
        caption=trust.caption(found.compared, f"covered_{role_id}"),
        details=[
            parts.chart(figure, coverage.alternative(found), f"covered_{role_id}"),
            parts.table(coverage.table(found), title),
            parts.note(say("coverage-note")),
        ],
    )
