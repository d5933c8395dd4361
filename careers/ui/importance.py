"""How important skills are in the occupations that are compared, as O*NET rates them."""

from careers.catalogue.agencies import ONET
from careers.data import official
from careers.data.among import occupations_among
from careers.data.store import Data
from careers.language.speech import say
from careers.occupations import charts, skills
from careers.ui import parts, trust
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole


def rated(choices: Choices) -> None:
    """The most important skills of the occupations; nothing where none is compared."""
    if codes := occupations_among(choices.data, choices.roles):
        show(_rated(choices.data, codes))


@told_once
def _rated(data: Data, codes: tuple[str, ...]) -> Whole:
    ratings = {data.roles()[code]: skills.skills(data, code) for code in codes}
    title = say("importance-title")
    if not any(ratings.values()):
        return parts.section(title, skills.finding(ratings))
    drawn = charts.importance(skills.compared(ratings))
    return parts.section(
        title,
        skills.finding(ratings),
        parts.side_by_side(parts.role_name(role) for role, rated in ratings.items() if rated),
        parts.chart(drawn, skills.alternative(ratings), "importance"),
        caption=parts.note(say("importance-note")),
        details=[
            parts.table(skills.table(ratings), title),
            trust.chart_to_cite(title, [official.sources(data.documents)[ONET]], data),
        ],
    )
