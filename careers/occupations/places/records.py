"""Pay by state: as printed or at equal prices, and what part of it a rent takes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role
from careers.catalogue.units import Unit
from careers.data.csv_text import records, records_of
from careers.data.official import MARKS, TOP_CODES, period_of, with_occupations
from careers.data.once import EDITIONS
from careers.data.store import Data
from careers.figures.compare import View, comparison
from careers.figures.records import Claim
from careers.language.keeping import kept
from careers.language.speech import said_if_any, say

NATION = "US"
"""What the whole country is called among the states."""

SALARY, MEDIAN = METRICS["salary"], "median"
"""What is compared."""

KEPT = 128
"""For how many occupations their pay by state is cached."""

MONTHS = 12
"""How many rents a year has."""

TO_HUNDREDS = -2
"""Pay at equal prices is written in hundreds of dollars: it rests on a model of prices."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """A state, a territory, or the country.

    `level` is how high prices are (100 in the country), `rent` what two bedrooms cost in dollars a month; None where
    neither is published, and `level_of` and `rent_of` of when they are. `unsettled` names the areas where two copies of
    the rents differ.
    """

    id: str
    name: str
    level: float | None
    rent: int | None
    unsettled: tuple[str, ...] = ()
    level_of: Period = UNDATED
    rent_of: Period = UNDATED

    @property
    def within(self) -> str:
        """Its name inside a sentence: `the District of Columbia`."""
        return said_if_any(f"within-{self.id.lower()}") or self.name


@dataclass(frozen=True, kw_only=True)
class LocalPay:
    """The median yearly pay of some occupations in a place, in their order."""

    place: Place
    claims: tuple[Claim, ...]

    def share_of_rent(self, claim: Claim) -> float | None:
        """What part of the pay two bedrooms take: `rent × 12 ÷ pay × 100`; None if either is not known exactly."""
        if self.place.rent is None or not claim.value or claim.is_open:
            return None
        return self.place.rent * MONTHS / claim.value * 100


@dataclass(frozen=True, kw_only=True)
class Places:
    """The pay of some occupations in all places, the highest pay of the first occupation first.

    After the exact figures come those that are only known to be so much or more, which nobody can rank; places without
    a figure come last. `is_restated` says whether the pay is at equal prices, `period` of when it is.
    """

    roles: tuple[Role, ...]
    rows: tuple[LocalPay, ...]
    is_restated: bool
    period: Period = UNDATED

    @property
    def states(self) -> tuple[LocalPay, ...]:
        """The same without the country."""
        return tuple(row for row in self.rows if row.place.id != NATION)

    @property
    def levels_of(self) -> Period:
        """Of when the levels of prices are."""
        return next((row.place.level_of for row in self.states if row.place.level_of), UNDATED)

    @property
    def rents_of(self) -> Period:
        """The fiscal year of the rents."""
        return next((row.place.rent_of for row in self.states if row.place.rent_of), UNDATED)


@kept(KEPT)
def places(data: Data, roles: tuple[Role, ...], *, at_equal_prices: bool = False) -> Places:
    """What some occupations pay by state; the ids of `roles` are their codes.

    At equal prices, pay is what it buys at the country's prices: `median ÷ price level × 100`, to the nearest hundred.
    """
    documents = data.documents
    medians = {role.id: _medians(documents, role) for role in roles}
    rows = [
        LocalPay(place=place, claims=tuple(_claim(role, medians[role.id].get(place.id)) for role in roles))
        for place in _places(documents).values()
    ]
    if at_equal_prices:
        rows = [replace(row, claims=tuple(_at_level(it, row.place.level) for it in row.claims)) for row in rows]
    shown = [row for row in rows if any(claim.value is not None for claim in row.claims)]
    rows = sorted(shown, key=_rank)
    return Places(roles=roles, rows=tuple(rows), is_restated=at_equal_prices, period=_period(documents, roles))


def _period(data: Data, roles: Iterable[Role]) -> Period:
    """The year that pay by state is of; undated where none of the occupations has any."""
    rows = (row for role in roles for row in records_of(data.official() / "states.csv", role.id))
    return next((period_of(row["period"]) for row in rows), UNDATED)


def _rank(row: LocalPay) -> tuple[bool, bool, float]:
    claim = row.claims[0]
    return claim.value is None, claim.is_open, -(claim.value or 0)


def _claim(role: Role, median: Claim | None) -> Claim:
    return replace(median, role=role) if median else Claim(role=role, value=None, unit=SALARY.unit)


def _at_level(claim: Claim, level: float | None) -> Claim:
    """A figure at a level of prices; none where there is no level."""
    if claim.value is None:
        return claim
    if level is None:
        return replace(claim, value=None, mark="")
    return replace(claim, value=round(claim.value * 100 / level, TO_HUNDREDS))


@kept(KEPT)
def _medians(data: Data, role: Role) -> Mapping[str, Claim]:
    """The median pay of an occupation by place, the country among them."""
    by_place = {
        row["area"]: marked(role, SALARY.unit, row["median"], row["pay_mark"])
        for row in records_of(data.official() / "states.csv", role.id)
    }
    national = comparison(with_occupations(data, [role.id]), SALARY.id, [role.id], View(groups=(MEDIAN,))).rows
    return by_place | ({NATION: national[0].claims[0]} if national else {})


def marked(role: Role, unit: Unit, printed: str, mark: str) -> Claim:
    """A figure about an occupation as it is printed, or what the mark in its place means."""
    if printed:
        return Claim(role=role, value=float(printed), unit=unit)
    meaning = MARKS[mark]
    value = TOP_CODES[unit.id][-1] if meaning == "or_more" else None
    return Claim(role=role, value=value, unit=unit, mark=meaning)


@kept(EDITIONS)
def _places(data: Data) -> Mapping[str, Place]:
    """Every place with pay, rents or a price level, by its postal code, and the country."""
    folder = data.official()
    levels = {row["area"]: row for row in records(folder / "state_prices.csv")}
    unsettled: dict[str, list[str]] = {}
    for row in records(folder / "unsettled_rents.csv"):
        unsettled.setdefault(row["area"], []).append(row["county"])
    by_code = {
        row["area"]: Place(
            id=row["area"],
            name=levels[row["area"]]["name"] if row["area"] in levels else say(f"place-{row['area'].lower()}"),
            level=float(levels[row["area"]]["level"]) if row["area"] in levels else None,
            rent=int(row["bedrooms_2"]),
            unsettled=tuple(unsettled.get(row["area"], ())),
            level_of=period_of(levels[row["area"]]["period"]) if row["area"] in levels else UNDATED,
            rent_of=period_of(row["period"]),
        )
        for row in records(folder / "state_rents.csv")
    }
    return {**by_code, NATION: Place(id=NATION, name=say("place-us"), level=100, rent=None)}


def by_pay(rows: Iterable[LocalPay], at: int) -> list[LocalPay]:
    """The places that have a figure for one of the occupations, the lowest pay first."""
    known = (row for row in rows if row.claims[at].value is not None)
    return sorted(known, key=lambda row: row.claims[at].value or 0)


def by_rent(rows: Iterable[LocalPay], at: int) -> list[tuple[float, LocalPay]]:
    """What part of one occupation's pay two bedrooms take, by place, the smallest part first."""
    shares = ((row.share_of_rent(row.claims[at]), row) for row in rows)
    return sorted(((share, row) for share, row in shares if share is not None), key=lambda it: it[0])
