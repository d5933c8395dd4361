"""Pay restated: for another pay period, and in dollars of the newest year."""

from dataclasses import replace
from statistics import fmean

from careers.catalogue import formats, units
from careers.catalogue.periods import Period
from careers.catalogue.units import PAY_PERIODS, Unit
from careers.data.store import Data
from careers.figures.records import Claim, Comparison, Row
from careers.language.speech import say


def restated_per(compared: Comparison, per: str) -> Comparison:
    """Yearly pay for another pay period, marked as derived; anything else unchanged."""
    if compared.unit is not units.DOLLARS_A_YEAR:
        return compared
    period = PAY_PERIODS[per]
    if period.per_year == 1:
        return compared
    rows, earlier = (
        tuple(scaled(row, 1 / period.per_year, period.unit) for row in rows)
        for rows in (compared.rows, compared.earlier)
    )
    formula = say("yearly-divided", count=formats.PLAIN.text(period.per_year))
    return computed(replace(compared, unit=period.unit, rows=rows, earlier=earlier), formula)


def computed(compared: Comparison, formula: str) -> Comparison:
    """The same comparison with all values marked as computed here by a formula."""
    rows, earlier = (tuple(replace(row, derived=formula) for row in it) for it in (compared.rows, compared.earlier))
    return replace(compared, rows=rows, earlier=earlier)


def scaled(old: Row, factor: float, unit: Unit) -> Row:
    """The row with every value multiplied by a factor and in another unit."""

    def restated(claim: Claim) -> Claim:
        if claim.value is None:
            return replace(claim, unit=unit)
        printed = claim.printed or f"{claim.text}{claim.unit.per}"
        return replace(claim, value=claim.value * factor, unit=unit, printed=printed)

    return replace(
        old,
        claims=tuple(map(restated, old.claims)),
        wider=tuple(map(restated, old.wider)),
        benchmark=restated(old.benchmark) if old.benchmark else None,
    )


def real_factor(data: Data, period: Period) -> float:
    """The factor from dollars of a period to dollars of the newest year: `newest CPI-U ÷ mean CPI-U of its years`."""
    return data.prices_in(max(data.prices())) / fmean(map(data.prices_in, range(period.first, period.last + 1)))


def in_real_dollars(old: Row, data: Data) -> Row:
    """The row in dollars of the newest year; as printed, which it says, if it is undated."""
    if old.period.undated:
        return replace(old, adjustment=say("not-adjusted"), dollars=say("printed-dollars"))
    newest = max(data.prices())
    dollars = say("in-dollars-of", newest=newest)
    if old.period == Period(newest, newest):
        return replace(old, adjustment=say("adjusted-already", dollars=dollars), dollars=dollars, is_restated=True)
    factor = real_factor(data, old.period)
    said = say("adjusted", period=old.period, factor=f"{factor:.3f}", newest=newest)
    return replace(scaled(old, factor, old.claims[0].unit), adjustment=said, dollars=dollars, is_restated=True)
