"""What the lower-paid earn, beside the average."""

from careers.data.store import Data
from careers.figures.compare import View
from careers.language.speech import say
from careers.occupations import beginners
from careers.ui import broken, parts, trust
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole


def at_the_start(choices: Choices) -> None:
    """What the lower-paid earn, where the reader chose to see yearly pay and official sources say so."""
    asked = choices.asked("salary")
    if choices.shows(asked.metric_id):
        with broken.without_official():
            show(_at_the_start(choices.data, choices.roles, asked.view))


@told_once
def _at_the_start(data: Data, role_ids: tuple[str, ...], view: View) -> Whole:
    low_pay = beginners.starts(data, role_ids, view)
    if low_pay is None:
        return NOTHING
    title = say("lower-paid-title")
    return parts.section(
        title,
        beginners.finding(low_pay),
        caption=trust.caption(low_pay.compared, "starts", say("lower-paid-note")),
        details=[parts.table(beginners.table(low_pay), title)],
    )
