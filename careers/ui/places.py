"""Pay by state, and what a rent takes of it."""

from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.language.speech import say
from careers.occupations import place_charts, place_words
from careers.occupations.places import places
from careers.ui import addresses, parts, standins
from careers.ui.choices import compared_data
from careers.ui.controls import switch
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole


def by_state() -> None:
    """The controls of the page, then the pay of each occupation by state, and the rent beside it."""
    roles = standins.shown_as()
    is_equal = switch(say("equal-prices"), "equal_prices", say("equal-prices-explanation"))
    addresses.write()
    if not roles:
        show(parts.section(say("places-title"), say("nothing-reported")))
        return
    show(_pay(compared_data().documents, roles, is_equal))
    show(_rents(compared_data().documents, roles))


@told_once
def _pay(data: Data, roles: tuple[Role, ...], is_equal: bool) -> Whole:
    found, title = places(data, roles, at_equal_prices=is_equal), say("places-title")
    spoken = place_words.alternative(found)
    maps = (
        parts.chart(place_charts.tiles(found, role), place_words.of_role(found, role), f"tiles_{role.id}")
        for role in roles
    )
    return parts.section(
        title,
        place_words.finding(found),
        parts.side_by_side(maps),
        parts.chart(place_charts.dots(found), spoken, "states"),
        caption=parts.note(say("places-caption-equal" if is_equal else "places-caption")),
        details=[parts.table(place_words.table(found), title)],
    )


@told_once
def _rents(data: Data, roles: tuple[Role, ...]) -> Whole:
    found, title = places(data, roles), say("rents-title")
    return parts.section(
        title,
        place_words.rent_finding(found),
        caption=parts.note(say("rents-caption")),
        details=[parts.table(place_words.rent_table(found), title), parts.note(place_words.unsettled(found))],
    )
