"""Openings a year: the growth page's answer to how many jobs come free."""

from careers.data.store import Data
from careers.language.speech import say
from careers.occupations import openings
from careers.ui import broken, parts
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole


def openings_a_year(choices: Choices) -> None:
    """How many openings are projected for each role, with what a beginner needs, beside the number of jobs."""
    if choices.shows("jobs"):
        with broken.without_official():
            show(_openings(choices.data, choices.roles))


@told_once
def _openings(data: Data, role_ids: tuple[str, ...]) -> Whole:
    by_role = openings.openings(data, role_ids)
    if not by_role:
        return NOTHING
    title = say("openings-title")
    return parts.section(
        title,
        openings.finding(by_role),
        caption=parts.note(say("openings-caption")),
        details=[parts.table(openings.table(by_role), title), parts.note(say("openings-note"))],
    )
