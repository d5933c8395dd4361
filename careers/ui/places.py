"""Pay by state, and what a rent takes of it."""

from careers.catalogue.roles import Role
from careers.data import official
from careers.data.rows import Source
from careers.data.store import Data
from careers.language.speech import say
from careers.occupations.places import charts, sentences, tables
from careers.occupations.places.records import places
from careers.ui import addresses, parts, standins, taking, trust
from careers.ui.choices import compared_data
from careers.ui.controls import switch
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.ui.stage import st
from careers.ui.standins import Shown


def by_state() -> None:
    """The controls of the page, then the pay of each occupation by state, and the rent beside it."""
    with st.expander(say("places-choose"), icon=":material/tune:"):
        shown = standins.shown_as()
        is_equal = switch(say("equal-prices"), "equal_prices", say("equal-prices-explanation"))
    addresses.write()
    if not shown.occupations:
        show(parts.section(say("places-title"), say("nothing-reported")))
        return
    show(_pay(compared_data().documents, shown, is_equal))
    show(_rents(compared_data().documents, shown.occupations))
    taking.places(compared_data().documents, shown.occupations, at_equal_prices=is_equal)


@told_once
def _pay(data: Data, shown: Shown, is_equal: bool) -> Whole:
    roles = shown.occupations
    found, title = places(data, roles, at_equal_prices=is_equal), say("places-title")
    spoken, caption = sentences.alternative(found), "places-caption-equal" if is_equal else "places-caption"
    maps = (
        parts.chart(charts.tiles(found, role), sentences.of_role(found, role), f"tiles_{role.id}") for role in roles
    )
    return parts.section(
        title,
        sentences.finding(found),
        parts.side_by_side(maps),
        parts.chart(charts.dots(found), spoken, "states"),
        caption=parts.note(" ".join(filter(None, [shown.said, say(caption)]))),
        details=[
            parts.table(tables.table(found), title),
            trust.chart_to_cite(title, _sources(data, is_equal=is_equal), data),
        ],
    )


def _sources(data: Data, *, is_equal: bool) -> list[Source]:
    """Who gives the pay, and the prices that it is held against."""
    known = official.sources(data)
    return [known["bls_oews"], known["bea_prices"]] if is_equal else [known["bls_oews"]]


@told_once
def _rents(data: Data, roles: tuple[Role, ...]) -> Whole:
    found, title = places(data, roles), say("rents-title")
    return parts.section(
        title,
        sentences.rent_finding(found),
        caption=parts.note(say("rents-caption")),
        details=[parts.table(tables.rent_table(found), title), parts.note(sentences.unsettled(found))],
    )
