"""How important skills are in the occupations that are compared, as O*NET rates them."""

from htpy import fragment, li, ol, p

from careers.data.store import Data
from careers.language.speech import say
from careers.occupations import skills
from careers.ui import parts
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole


def rated(choices: Choices) -> None:
    """The most important skills of each occupation; nothing where none is compared."""
    codes = tuple(role_id for role_id in choices.roles if role_id not in choices.data.documents.roles())
    if codes:
        show(_rated(choices.data, codes))


@told_once
def _rated(data: Data, codes: tuple[str, ...]) -> Whole:
    told = {data.roles()[code]: skills.skills(data, code) for code in codes}
    title = say("importance-title")
    if not any(told.values()):
        return parts.section(title, skills.finding(told))
    cells = (
        fragment[parts.role_name(role), ol[(li[f"{it.name}: {it.text}"] for it in found[: skills.IN_SHORT])]]
        if found
        else fragment[parts.role_name(role), p[say("not-reported")]]
        for role, found in told.items()
    )
    return parts.section(
        title,
        skills.finding(told),
        parts.side_by_side(cells),
        caption=parts.note(say("importance-note")),
        details=[parts.table(skills.table(told), title)],
    )
