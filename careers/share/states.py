"""Pay by state for programs: as printed and at equal prices, and the rent beside it."""

from collections.abc import Iterator, Sequence

from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.occupations.places.records import places
from careers.occupations.standins import standins
from careers.share import asking
from careers.share.asking import Parameters, Record, Service, among
from careers.share.places import of_places, of_rents
from careers.share.records import Entry

PAY, EQUAL, RENT, SHARE = MEASURES = ("pay", "pay_at_equal_prices", "rent", "rent_share")
"""What is told of a place."""


def _told(data: Data, asked: Parameters) -> Iterator[Record]:
    """What is measured, in the order of `MEASURES`, the highest pay of the first occupation first."""
    occupations = _occupations(data, asking.roles(data, asked.get("role", ())))
    measures = among("measure", asked.get("measure", ()), MEASURES)
    if not occupations:
        return
    printed, equal = places(data, occupations), places(data, occupations, at_equal_prices=True)
    known = {row.place.name: row.place.id for row in printed.rows}
    areas = among("area", asked.get("area", ()), [*known.values()])
    paid, rented = of_places(printed, printed, data), of_rents(printed, data)
    by_measure = {
        PAY: paid,
        EQUAL: of_places(equal, printed, data),
        RENT: [it for it in rented if not it.role],
        SHARE: [it for it in rented if it.role],
    }
    codes = {it.label: it.id for it in occupations}
    for measure in measures:
        for it in by_measure[measure]:
            if known[it.group] in areas:
                yield _record(it, measure, codes.get(it.role, ""), known[it.group])


def _occupations(data: Data, role_ids: Sequence[str]) -> tuple[Role, ...]:
    """The occupations that roles are, or that the page of places shows them as at first; each once."""
    codes = dict.fromkeys(next(iter(titles)) for it in role_ids if (titles := standins(data, it)))
    known = with_occupations(data.documents, codes).roles()
    return tuple(known[code] for code in codes)


def _record(it: Entry, measure: str, code: str, area: str) -> Record:
    return {
        "role": code,
        "measure": measure,
        "area": area,
        "place": it.group,
        "value": it.value,
        "unit": it.unit,
        "text": it.text,
        "period": "; ".join(period.printed for _, period in it.cited),
        "source": "; ".join(source.id for source, _ in it.cited),
        "derived": it.derived or it.adjustment,
        "note": it.note,
    }


STATES = Service(
    id="states",
    parameters=("role", "measure", "area"),
    lists=frozenset({"role", "measure", "area"}),
    fields=dict.fromkeys(("role", "measure", "area", "place"), "string")
    | {"value": "number"}
    | dict.fromkeys(("unit", "text", "period", "source", "derived", "note"), "string"),
    tell=_told,
)
