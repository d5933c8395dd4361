"""Pay by state, by metropolitan area and by sector, and what a rent takes of it."""

from collections.abc import Sequence

from htpy import Node, fragment, p

from careers.catalogue.agencies import PRICES, WAGES
from careers.catalogue.roles import Role
from careers.data import official
from careers.data.rows import Source
from careers.data.store import Data
from careers.language.passages import Passage
from careers.language.speech import say
from careers.occupations import ranking
from careers.occupations.places import charts, sentences, tables
from careers.occupations.places.records import places
from careers.occupations.ranking import METROS, SECTORS, Division, Local
from careers.ui import addresses, parts, standins, taking, trust
from careers.ui.choices import chosen_roles, compared_data
from careers.ui.controls import switch
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole
from careers.ui.stage import st
from careers.ui.standins import Shown


def by_state() -> None:
    """The controls of the page, then pay by state, metropolitan area and sector, and the rent beside it."""
    with st.expander(say("places-choose"), icon=":material/tune:"):
        shown = standins.shown_as(compared_data(), chosen_roles())
        is_equal = switch(say("equal-prices"), "equal_prices", say("equal-prices-explanation"))
    addresses.write()
    if not shown.occupations:
        show(parts.section(say("places-title"), Passage(say("nothing-reported"))))
        return
    data = compared_data().documents
    show(_pay(data, shown, is_equal))
    show(_ranked(data, shown.occupations, METROS))
    show(_rents(data, shown.occupations))
    show(_ranked(data, shown.occupations, SECTORS))
    taking.places(data, shown.occupations, at_equal_prices=is_equal)


@told_once
def _pay(data: Data, shown: Shown, is_equal: bool) -> Whole:
    roles = shown.occupations
    pay, title = places(data, roles, at_equal_prices=is_equal), say("places-title")
    if not any(claim.value for row in pay.rows for claim in row.claims):
        return parts.section(title, sentences.finding(pay), caption=parts.note(shown.said) if shown.said else None)
    spoken, caption = sentences.alternative(pay), sentences.caption(pay)
    maps = (parts.chart(charts.tiles(pay, role), sentences.of_role(pay, role), f"tiles_{role.id}") for role in roles)
    return parts.section(
        title,
        sentences.finding(pay),
        parts.side_by_side(maps),
        caption=parts.note(" ".join(filter(None, [shown.said, caption, sentences.legend(pay)]))),
        details=[
            parts.chart(charts.dots(pay), spoken, "states"),
            parts.table(tables.table(pay), title),
            trust.chart_to_cite(title, _sources(data, is_equal=is_equal), data),
        ],
    )


def _sources(data: Data, *, is_equal: bool) -> list[Source]:
    """Who gives the pay, and the prices that it is held against."""
    known = official.sources(data)
    return [known[WAGES], known[PRICES]] if is_equal else [known[WAGES]]


@told_once
def _ranked(data: Data, roles: tuple[Role, ...], division: Division) -> Whole:
    ranked, title = {role: ranking.ranking(data, role, division) for role in roles}, say(f"ranked-title-{division.id}")
    known = {role: rows for role, rows in ranked.items() if rows}
    if not known:
        return NOTHING
    return parts.section(
        title,
        ranking.finding(ranked, division),
        parts.side_by_side(_ends(role, rows) for role, rows in known.items()) if division is METROS else None,
        caption=parts.note(ranking.caption(known, division)),
        details=[parts.table(ranking.table(known, division), title)],
    )


def _ends(role: Role, rows: Sequence[Local]) -> Node:
    """Where an occupation pays best and least, as two short lists."""
    best, least = ranking.ends(rows)
    lists = ((say("ranked-best"), best), (say("ranked-least"), least))
    return fragment[
        parts.role_name(role),
        (fragment[p[name], parts.points(f"{it.name}: {it.text}" for it in end)] for name, end in lists if end),
    ]


@told_once
def _rents(data: Data, roles: tuple[Role, ...]) -> Whole:
    pay, title = places(data, roles), say("rents-title")
    finding = sentences.rent_finding(pay)
    if not finding:
        return NOTHING
    return parts.section(
        title,
        finding,
        caption=parts.note(sentences.rent_caption(pay)),
        details=[parts.table(tables.rent_table(pay), title), parts.note(sentences.unsettled(pay))],
    )
